package de.nordertor.platform.control.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import de.nordertor.platform.SmtpSink;
import de.nordertor.platform.SmtpSink.Taken;
import jakarta.mail.Session;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a real conversation, with a mail server that knows how to misbehave. */
@Timeout(60)
class MailSenderTest {

    private static final int LONG_MILLIS = 20_000;
    private static final int SHORT_MILLIS = 300;

    private final Clock clock = Clock.systemUTC();
    private final SmtpSink server = new SmtpSink(0);
    private final HeldMails mails = new HeldMails();
    private final MailRecorder recorder = new MailRecorder(mails);
    private final MailBreaker breaker = new MailBreaker(clock);
    private int timeOut = LONG_MILLIS;
    private String from = "nordertor@town.example";
    private boolean signIn;

    @AfterEach
    void theServerStops() {
        server.close();
    }

    @Test
    void everythingThatIsDueLeavesOnceOverSeveralConnections() {
        add(12 * MailSender.BLOCK + 7);
        Stream.generate(() -> CompletableFuture.runAsync(this::send))
                .limit(4)
                .toList()
                .forEach(CompletableFuture::join);
        assertThat(mails.states()).containsOnly("sent");
        assertThat(server.taken()).extracting(Taken::to).doesNotHaveDuplicates().hasSize(12 * MailSender.BLOCK + 7);
        assertThat(server.connections()).isBetween(13, 16);
    }

    @Test
    void aServerThatRefusesTheConnectionTouchesNoMail() {
        add(5);
        server.close();
        send();
        assertThat(breaker.isOpen()).isTrue();
        assertThat(mails.states()).containsOnly(HeldMails.WAITS);
        assertThat(mails.due()).hasSize(5);
    }

    @Test
    void aServerThatHangsBeforeItGreetsTouchesNoMail() {
        add(5);
        server.hangsAt("CONNECT"::equals);
        timeOut = SHORT_MILLIS;
        send();
        assertThat(breaker.isOpen()).isTrue();
        assertThat(mails.states()).containsOnly(HeldMails.WAITS);
        assertThat(mails.due()).hasSize(5);
    }

    @Test
    void aServerThatHangsInTheMiddleKeepsOneMailAndTheOthersAreGivenBack() {
        add(5);
        server.hangsAt(line -> line.equals("DATA") && server.count() == 2);
        timeOut = SHORT_MILLIS;
        send();
        assertThat(breaker.isOpen()).isTrue();
        assertThat(mails.states()).containsExactly("sent", "sent", "interrupted", HeldMails.WAITS, HeldMails.WAITS);
        assertThat(mails.due()).containsExactly(4L, 5L);
    }

    @Test
    void aServerThatBreaksOffKeepsOneMailAndTheOthersAreGivenBack() {
        add(5);
        server.breaksOffAt(line -> line.startsWith("RCPT") && server.count() == 1);
        send();
        assertThat(breaker.isOpen()).isTrue();
        assertThat(mails.states())
                .containsExactly("sent", "interrupted", HeldMails.WAITS, HeldMails.WAITS, HeldMails.WAITS);
        assertThat(mails.due()).containsExactly(3L, 4L, 5L);
    }

    @Test
    void aServerThatSaysThatItClosesIsNotAtAllAMailsFault() {
        add(3);
        server.replies("MAIL", "421 4.3.2 shutting down");
        server.breaksOffAt(line -> line.startsWith("NOOP") || line.startsWith("RSET"));
        send();
        assertThat(mails.states()).containsExactly("interrupted", HeldMails.WAITS, HeldMails.WAITS);
    }

    @Test
    void aMailThatWasTakenBeforeTheServerBrokeOffComesAgainUnderItsMessageId() {
        add(2);
        server.breaksOffAt("."::equals);
        send();
        assertThat(mails.state(1L)).isEqualTo("interrupted");
        server.behaves();
        breaker.close();
        mails.goOn();
        send();
        assertThat(server.taken())
                .extracting(Taken::messageId)
                .containsExactly("<1@town.example>", "<1@town.example>", "<2@town.example>");
    }

    @Test
    void anOpenBreakerLetsOneMailTryAndClosesWhenItIsTaken() {
        add(3);
        breaker.failed("gone");
        send();
        assertThat(server.connections()).isZero();
        sender().sendOne();
        assertThat(server.count()).isEqualTo(1);
        assertThat(breaker.isOpen()).isFalse();
        send();
        assertThat(server.count()).isEqualTo(3);
    }

    @Test
    void anOpenBreakerStaysOpenWhenTheTrialFails() {
        add(3);
        breaker.failed("gone");
        server.breaksOffAt("DATA"::equals);
        sender().sendOne();
        assertThat(breaker.isOpen()).isTrue();
        assertThat(mails.states()).containsExactly("interrupted", HeldMails.WAITS, HeldMails.WAITS);
    }

    @Test
    void oneSenderThatNoticesAnOutageStopsTheOthers() {
        add(2 * MailSender.BLOCK);
        server.breaksOffAt(line -> line.equals("RCPT TO:<a3@verein.example>"));
        // the second one waits within its first mail until the first one has noticed
        server.hangsAt(line -> {
            if (line.equals("RCPT TO:<a" + MailSender.BLOCK + "@verein.example>")) {
                await().until(breaker::isOpen);
            }
            return false;
        });
        CompletableFuture<Void> other = CompletableFuture.runAsync(this::send);
        send();
        other.join();
        assertThat(Collections.frequency(mails.states(), "sent")).isLessThanOrEqualTo(4);
        assertThat(Collections.frequency(mails.states(), "interrupted")).isLessThanOrEqualTo(2);
        assertThat(mails.states()).doesNotContain(HeldMails.IN_HAND);
    }

    @Test
    void anAddressThatIsRefusedStopsNobodyElse() {
        add(3);
        server.replies("RCPT TO:<a1@", "550 5.1.1 User unknown");
        send();
        assertThat(mails.states()).containsExactly("sent", "refused: 550 5.1.1 User unknown", "sent");
        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void aServerThatEndsTheConversationAfterARefusalGetsTheOthersOverANewOne() {
        add(3);
        server.replies("RCPT TO:<a0@", "554 5.7.1 Spam");
        server.breaksOffAt(line -> line.startsWith("NOOP") || line.startsWith("RSET"));
        send();
        assertThat(mails.states()).containsExactly("failed: 554 5.7.1 Spam", "sent", "sent");
        assertThat(server.connections()).isEqualTo(2);
        assertThat(breaker.isOpen()).isFalse();
    }

    /** At once, or only at the addressee, as Postfix does by default. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MAIL | 530 5.7.57 SMTP; Client was not authenticated to send anonymous mail during MAIL FROM",
                "MAIL | 550 5.7.60 Client does not have permissions to send as this sender",
                "MAIL | 553 sender unknown",
                "MAIL | 554 Service unavailable",
                "RCPT | 504 5.5.2 <nordertor@localhost>: Sender address rejected: need fully-qualified address",
                "RCPT | 550 5.1.0 <nordertor@town.example>: Sender address rejected: User unknown in virtual mailbox table",
                "RCPT | 553 5.1.8 Domain of sender does not exist"
            })
    void aServerThatWillNotHaveTheSenderRefusesNoMail(String command, String reply) {
        add(5);
        server.replies(command, reply);
        send();
        assertThat(mails.states())
                .containsExactly("interrupted", HeldMails.WAITS, HeldMails.WAITS, HeldMails.WAITS, HeldMails.WAITS);
        assertThat(breaker.outage())
                .hasValueSatisfying(outage -> assertThat(outage.reply()).isEqualTo(reply));
        assertThat(server.connections()).isEqualTo(1);
        server.behaves();
        mails.goOn();
        sender().sendOne();
        send();
        assertThat(mails.states()).containsOnly("sent");
    }

    @Test
    void anAddressThatAGatewayDoesNotKnowIsGivenUpAndStopsNobodyElse() {
        add(5);
        String reply = "550 5.1.1 <%s>: Recipient address rejected: User unknown in relay recipient table"
                .formatted("x@verein.example");
        IntStream.range(0, 4).forEach(i -> server.replies("RCPT TO:<a" + i + "@", reply));
        send();
        assertThat(mails.states().subList(0, 4)).containsOnly("refused: " + reply);
        assertThat(mails.state(5L)).isEqualTo("sent");
        assertThat(breaker.isOpen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"530 Authentication required", "535 5.7.8 Sign-in failed"})
    void aServerThatWantsASignInOnlyForTheAddressRefusesNoMail(String reply) {
        add(2);
        server.replies("RCPT", reply);
        send();
        assertThat(mails.states()).containsExactly("interrupted", HeldMails.WAITS);
        assertThat(breaker.isOpen()).isTrue();
    }

    @Test
    void aServerThatRefusesOurSignInTouchesNoMail() {
        add(2);
        server.replies("EHLO", "250-sink\r\n250 AUTH PLAIN");
        server.replies("AUTH", "535 5.7.8 Sign-in failed");
        signIn = true;
        send();
        assertThat(mails.states()).containsOnly(HeldMails.WAITS);
        assertThat(breaker.isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"554 5.7.1 Relay access denied", "550 relay not permitted"})
    void aServerThatPassesNothingOnRefusesNoMail(String reply) {
        add(6);
        server.replies("RCPT", reply);
        send();
        assertThat(mails.states())
                .containsExactly(
                        "failed: " + reply,
                        "failed: " + reply,
                        "interrupted",
                        HeldMails.WAITS,
                        HeldMails.WAITS,
                        HeldMails.WAITS);
        assertThat(breaker.isOpen()).isTrue();
        sender().sendOne();
        assertThat(mails.state(4L)).isEqualTo("interrupted");
        assertThat(breaker.isOpen()).as("a refusal of that kind ends no outage").isTrue();
        server.behaves();
        sender().sendOne();
        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void addressesThatTheServerDoesNotWantOutOfPrincipleStopNobodyElse() {
        add(6);
        List.of("a0@", "a1@", "a3@", "a5@").forEach(unwanted -> server.replies("RCPT TO:<" + unwanted, "550 5.7.1 No"));
        send();
        assertThat(mails.states())
                .containsExactly(
                        "failed: 550 5.7.1 No",
                        "failed: 550 5.7.1 No",
                        "sent",
                        "failed: 550 5.7.1 No",
                        "sent",
                        "failed: 550 5.7.1 No");
        assertThat(breaker.isOpen()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"552 5.3.4 Message too big", "554 5.6.0 Malformed"})
    void aTextThatIsRefusedIsTheMailsOwnFault(String reply) {
        add(2);
        server.replies(".", reply);
        send();
        assertThat(mails.states()).containsOnly("refused: " + reply);
        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void aSenderThatIsNoAddressTouchesNoMail() {
        add(2);
        from = "nordertor town@town.example";
        send();
        assertThat(mails.states()).containsOnly(HeldMails.WAITS);
        assertThat(breaker.isOpen()).isTrue();
    }

    @Test
    void anAddressWithALineBreakNeverReachesTheServer() {
        mails.add("a@verein.example\r\nRCPT TO:<b@verein.example>");
        mails.add("a@verein.example>\r\nBcc: c@verein.example");
        mails.add("d@verein.example");
        send();
        assertThat(mails.states().subList(0, 2)).allMatch(state -> state.startsWith("refused: "));
        assertThat(server.taken()).extracting(Taken::to).containsExactly("d@verein.example");
    }

    @Test
    void oneThatCannotBeWrittenStopsNobodyElse() {
        mails.add("a@verein.example", () -> {
            throw new IllegalStateException("no such thing");
        });
        mails.add("b@verein.example");
        send();
        assertThat(mails.states()).containsExactly("failed: no such thing", "sent");
        assertThat(breaker.isOpen()).isFalse();
    }

    @Test
    void aDatabaseThatIsGoneIsNoOutageOfTheMailServer() {
        add(1);
        mails.fail();
        assertThatThrownBy(this::send).hasMessage("the database is gone");
        assertThat(breaker.isOpen()).isFalse();
    }

    private void add(int count) {
        IntStream.range(0, count).forEach(i -> mails.add("a" + i + "@verein.example"));
    }

    private void send() {
        sender().sendUntil(clock.instant().plus(Duration.ofSeconds(30)));
    }

    private MailSender sender() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(server.port()));
        List.of("connectiontimeout", "timeout", "writetimeout")
                .forEach(limit -> properties.put("mail.smtp." + limit, String.valueOf(timeOut)));
        properties.put("mail.from", from);
        properties.put("mail.smtp.auth", String.valueOf(signIn));
        properties.put("mail.smtp.user", "nordertor");
        properties.put("mail.smtp.password", "secret");
        return new MailSender(mails, recorder, new MailServer(Session.getInstance(properties)), breaker, clock);
    }
}
