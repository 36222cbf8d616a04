package de.nordertor.platform.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.MailCatcher;
import de.nordertor.platform.control.mail.Interruptions;
import de.nordertor.platform.entity.MailState;
import jakarta.inject.Inject;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who has which mail in his hands, when several nodes share them and one of them dies or is slow. */
@ExtendWith(ArquillianExtension.class)
class MailClaimsIT {

    private static final String KEEPER = "keeper-it";

    @Inject
    private OutgoingMails mails;

    @Inject
    private Interruptions interruptions;

    @Inject
    private MailScene scene;

    @Inject
    private TestPeople people;

    @Inject
    private Clock clock;

    private MailCatcher server;

    @BeforeEach
    void aSubjectOfItsOwnAndAnEmptyOutbox() throws Exception {
        server = new MailCatcher();
        people.have(KEEPER, Role.ADMINISTRATOR, null);
        scene.begin();
    }

    @AfterEach
    void theServerStops() {
        server.stop();
    }

    @Test
    void aNodeThatDiesWithAMailInItsHandLosesNothing() throws Exception {
        scene.put(scene.order("a", "helga@verein.example"));
        scene.claim(1);
        assertThat(scene.row().attempts()).isZero();
        assertThat(interruptions.tryAndDie()).isTrue();
        assertThat(scene.row().attempts()).isEqualTo(1);
        server.start();
        scene.send();
        assertThat(server.mailsFor("helga@verein.example")).isEmpty();
        interruptions.endClaims();
        scene.sendUntilSettled();
        assertThat(server.mailsFor("helga@verein.example")).hasSize(1);
        // the first one was only slow: what it says now comes too late
        interruptions.comeBackWithAFailure();
        assertThat(scene.row().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void whatANodeHadClaimedAndNotTriedComesBackWithinMinutes() throws Exception {
        scene.put(scene.order("a", "helga@verein.example"), scene.order("b", "karl@verein.example"));
        scene.claim(2);
        assertThat(scene.rows()).allSatisfy(row -> assertThat(Duration.between(clock.instant(), row.nextAttemptAt()))
                .isBetween(Duration.ofMinutes(4), Duration.ofMinutes(5)));
        server.start();
        scene.send();
        assertThat(server.getReceivedMessages()).isEmpty();
        interruptions.endClaims();
        scene.sendUntilSettled();
        assertThat(scene.rows()).extracting(MailRow::attempts).containsExactly(1, 1);
    }

    @Test
    void whatWasClaimedAndCouldNotBeTriedIsDueAtOnceAndCostsNoAttempt() throws Exception {
        scene.put(scene.order("a", "helga@verein.example"), scene.order("b", "karl@verein.example"));
        scene.claim(2);
        interruptions.tryAndDie();
        assertThat(interruptions.giveBack()).isEqualTo(1);
        server.start();
        scene.sendUntil(() -> scene.rows().get(1).state() == MailState.SENT);
        assertThat(scene.row().state()).isEqualTo(MailState.WAITING);
        assertThat(scene.rows()).extracting(MailRow::attempts).containsExactly(1, 1);
    }

    @Test
    void whatSomebodyElseHasTakenOverIsNeitherTriedNorGivenBack() throws Exception {
        scene.put(scene.order("a", "helga@verein.example"), scene.order("b", "karl@verein.example"));
        scene.claim(2);
        interruptions.endClaims();
        server.start();
        scene.sendUntilSettled();
        assertThat(interruptions.tryAndDie()).isFalse();
        assertThat(interruptions.giveBack()).isZero();
        assertThat(scene.rows()).extracting(MailRow::state).containsOnly(MailState.SENT);
    }

    @Test
    void whatIsWithdrawnWhileItWaitsInABlockIsNotSent() throws Exception {
        scene.put(scene.order("a", "helga@verein.example"));
        scene.claim(1);
        people.run(KEEPER, () -> mails.withdraw(scene.row().id()));
        assertThat(interruptions.tryAndDie()).isFalse();
        assertThat(scene.row().attempts()).isZero();
    }

    @Test
    void whatIsChangedWhileItWaitsInABlockIsNotSentAsItWas() throws Exception {
        scene.put(scene.order("a", "helga@verein.example"));
        scene.claim(1);
        interruptions.readdress(scene.row().id(), "karl@verein.example");
        assertThat(interruptions.tryAndDie()).isFalse();
        assertThat(interruptions.giveBack()).isZero();
        interruptions.endClaims();
        server.start();
        scene.sendUntilSettled();
        assertThat(server.mailsFor("helga@verein.example")).isEmpty();
        assertThat(server.mailsFor("karl@verein.example")).hasSize(1);
    }

    @Test
    void whatIsChangedWhileItIsTriedIsStillRecordedAsSent() throws Exception {
        scene.put(scene.order("a", "helga@verein.example"));
        scene.claim(1);
        interruptions.tryAndDie();
        interruptions.readdress(scene.row().id(), "karl@verein.example");
        interruptions.comeBackWithSuccess();
        assertThat(scene.row().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void whatIsWithdrawnWhileItIsTriedStaysWithdrawnAndTellsThatItMayHaveLeft() throws Exception {
        scene.put(scene.order("a", "helga@verein.example"));
        scene.claim(1);
        interruptions.tryAndDie();
        people.run(KEEPER, () -> mails.withdraw(scene.row().id()));
        interruptions.comeBackWithSuccess();
        assertThat(scene.row().state()).isEqualTo(MailState.WITHDRAWN);
        assertThat(scene.row().attempts()).isEqualTo(1);
        assertThat(scene.row().failure()).isNull();
    }

    @Test
    void whatIsBeingTriedIsNotTakenFromItsSenderAndGoesOnce() throws Exception {
        scene.put(scene.order("a", "helga@verein.example"));
        scene.claim(1);
        interruptions.tryAndDie();
        Instant lease = scene.row().nextAttemptAt();
        assertThat(tryAgain()).isFalse();
        assertThat(scene.row().nextAttemptAt()).isEqualTo(lease);
        server.start();
        scene.send();
        assertThat(server.getReceivedMessages()).isEmpty();
        interruptions.comeBackWithSuccess();
        assertThat(scene.row().state()).isEqualTo(MailState.SENT);
        assertThat(scene.row().attempts()).isEqualTo(1);
    }

    @Test
    void whatWaitsInABlockIsTakenFromItsSenderAndGoesOnce() throws Exception {
        scene.put(scene.order("a", "helga@verein.example"));
        scene.claim(1);
        assertThat(tryAgain()).isTrue();
        assertThat(interruptions.tryAndDie()).isFalse();
        server.start();
        scene.sendUntilSettled();
        assertThat(server.mailsFor("helga@verein.example")).hasSize(1);
    }

    @Test
    void whatADeadNodeWasTryingIsTriedAgainWhenItsClaimHasEnded() throws Exception {
        scene.put(scene.order("a", "helga@verein.example"));
        scene.claim(1);
        interruptions.tryAndDie();
        assertThat(tryAgain()).isFalse();
        interruptions.endClaims();
        // the timer may have it in its hands for a moment
        await().until(this::tryAgain);
        assertThat(scene.row().attempts()).isZero();
    }

    private boolean tryAgain() throws Exception {
        return people.as(KEEPER, () -> mails.tryAgain(scene.row().id()));
    }

    @Test
    void theFirstTimeAServerBreaksOffIsNotTheMailsFaultTheSecondTimeMayBe() throws Exception {
        scene.put(scene.order("a", "helga@verein.example"));
        scene.claim(1);
        interruptions.tryAndDie();
        interruptions.breakOff();
        assertThat(scene.row().attempts()).isZero();
        assertThat(scene.row().failure()).isEqualTo("[EOF]");
        assertThat(scene.row().nextAttemptAt()).isAfter(clock.instant());
        interruptions.endClaims();
        scene.claim(1);
        interruptions.tryAndDie();
        interruptions.breakOff();
        assertThat(scene.row().attempts()).isEqualTo(1);
        assertThat(scene.row().state()).isEqualTo(MailState.WAITING);
    }

    @Test
    void aServerThatDoesNotKnowUsCostsNoMailAnAttemptHoweverOften() throws Exception {
        scene.put(scene.order("a", "helga@verein.example"));
        for (int trial = 0; trial < 12; trial++) {
            scene.claim(1);
            interruptions.tryAndDie();
            interruptions.beUnknownToTheServer();
            assertThat(scene.row().attempts()).isZero();
            assertThat(scene.row().state()).isEqualTo(MailState.WAITING);
            interruptions.endClaims();
        }
    }

    @Test
    void twoDispatchersShareTheBlocksAndSendNoneTwice() throws Exception {
        server.start();
        List<String> addresses = IntStream.range(0, 230)
                .mapToObj(i -> "a" + i + "@verein.example")
                .toList();
        scene.put(
                addresses.stream().map(address -> scene.order(address, address)).toArray(MailOrder[]::new));
        List<CompletableFuture<Void>> dispatchers = IntStream.range(0, 2)
                .mapToObj(i -> CompletableFuture.runAsync(scene::send))
                .toList();
        dispatchers.forEach(CompletableFuture::join);
        scene.sendUntilSettled();
        List<String> arrived = new ArrayList<>();
        for (MimeMessage mail : server.getReceivedMessages()) {
            arrived.add(((InternetAddress) mail.getAllRecipients()[0]).getAddress());
        }
        assertThat(arrived).containsExactlyInAnyOrderElementsOf(addresses);
        assertThat(scene.rows()).extracting(MailRow::attempts).containsOnly(1);
    }
}
