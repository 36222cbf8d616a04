package de.nordertor.platform.control.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a reply means that comes when the server has heard the addressee. */
class MailFailureTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "550 5.1.1 <x@verein.example>: Recipient address rejected: User unknown in relay recipient table",
                "550-5.1.1 The account does not exist.\r\n550 5.1.1 See relay.provider.example",
                "550 5.2.1 Mailbox is not allowed to relay",
                "550 <relay@verein.example>: unknown",
                "550 relay@verein.example unknown",
                "550 <5.7.1@verein.example> unknown",
                "550 unknown at [5.7.1.9]",
                "550 sorry, no mailbox here by that name (#5.1.1)",
                "550 5.1.1 <x@verein.example>: Recipient address rejected: undeliverable address: host mx said: 550"
                        + " 5.1.8 <y@town.example>: Sender address rejected",
                "550 5.1.0 <x@verein.example>: Recipient address rejected",
                "550 <sender address rejected@verein.example> unknown"
            })
    void anAddressThatIsRefusedIsGivenUp(String reply) {
        assertThat(of(reply).isForGood()).isTrue();
        assertThat(of(reply).isOfServer()).isFalse();
        assertThat(of(reply).isOnPrinciple()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "504 5.5.2 <nordertor@localhost>: Sender address rejected: need fully-qualified address",
                "550 5.1.0 <nordertor@town.example>: Sender address rejected: User unknown",
                "554 5.7.1 <nordertor@town.example>: sender address rejected: Access denied",
                "550 Sender Address Rejected",
                "553 5.1.7 Bad address syntax",
                "553-5.1.8 Domain does not exist\r\n553 5.1.8 Ask your postmaster"
            })
    void aRefusedSenderIsARefusalOfEverything(String reply) {
        assertThat(of(reply).isOfServer()).isTrue();
        assertThat(of(reply).isForGood()).isFalse();
        assertThat(of(reply).isOnPrinciple()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "554 5.7.1 <x@verein.example>: Relay access denied",
                "550 #5.7.1 Not for you",
                "550 relay not permitted",
                "550 <x@verein.example>: Relaying denied",
                "550 5.1.0 Address rejected",
                "550 #5.1.0 Address rejected"
            })
    void whatMayMeanTheAddresseeOrUsIsOnPrinciple(String reply) {
        assertThat(of(reply).isOnPrinciple()).isTrue();
        assertThat(of(reply).isForGood()).isFalse();
        assertThat(of(reply).isOfServer()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"451 4.1.8 <a@b.example>: Sender address rejected: Domain not found", "450 relay later"})
    void whatIsRefusedForNowIsTriedAgain(String reply) {
        assertThat(of(reply).isForGood()).isFalse();
        assertThat(of(reply).isOfServer()).isFalse();
        assertThat(of(reply).isOnPrinciple()).isFalse();
    }

    private static MailFailure of(String reply) {
        return MailFailure.of(new MessagingException(reply));
    }
}
