package de.nordertor.platform.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.MailCatcher;
import de.nordertor.platform.control.mail.Interruptions;
import de.nordertor.platform.control.mail.OutgoingMailRepository;
import de.nordertor.platform.entity.CalendarMethod;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MailContent;
import de.nordertor.platform.entity.MailState;
import de.nordertor.platform.entity.Mailbox;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OutboxIT {

    private static final String KEEPER = "keeper-it";

    @Inject
    private Outbox outbox;

    @Inject
    private MailDelivery delivery;

    @Inject
    private OutgoingMails mails;

    @Inject
    private OutgoingMailRepository repository;

    @Inject
    private Interruptions interruptions;

    @Inject
    private UserTransaction transaction;

    @Inject
    private TestPeople people;

    @Inject
    private Clock clock;

    private MailCatcher server;
    private SubjectRef subject;

    @BeforeEach
    void aSubjectOfItsOwnAndAnEmptyOutbox() throws Exception {
        server = new MailCatcher();
        people.have(KEEPER, Role.ADMINISTRATOR, null);
        subject = new SubjectRef("Test", interruptions.number());
        interruptions.withdrawAll();
    }

    @AfterEach
    void theServerStops() {
        server.stop();
    }

    @Test
    void aMailArrivesAsItWasWrittenAndItsTextIsForgotten() throws Exception {
        server.start();
        put(order("a", "helga@verein.example", new MailContent("Stadt", "Grüße 𝒳", "Guten Tag, K͟hān", null, null)));
        sendUntilSettled();
        MimeMessage mail = server.mailsFor("helga@verein.example").get(0);
        assertThat(mail.getSubject()).isEqualTo("Grüße 𝒳");
        assertThat(mail.getContent().toString().strip()).isEqualTo("Guten Tag, K͟hān");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Stadt <nordertor@localhost>");
        assertThat(mail.getHeader("To", null)).contains("helga@verein.example");
        MailRow row = row();
        assertThat(row.state()).isEqualTo(MailState.SENT);
        assertThat(repository.get(row.id()).content().text()).isNull();
        assertThat(mail.getMessageID()).isEqualTo(repository.get(row.id()).getMessageId());
    }

    @Test
    void anEventTravelsBesideTheText() throws Exception {
        server.start();
        put(order(
                "a",
                "info@bürgerstiftung.example",
                new MailContent(
                        null,
                        "Treffen",
                        "Sie sind eingeladen",
                        "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
                        CalendarMethod.REQUEST)));
        sendUntilSettled();
        MimeMessage mail = server.mailsFor("info@xn--").get(0);
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(1).getContentType()).contains("text/calendar", "method=REQUEST");
    }

    @Test
    void whatIsOrderedTwiceLeavesOnce() throws Exception {
        server.start();
        MailOrder order = order("once", "helga@verein.example");
        assertThat(put(order, order)).isEqualTo(1);
        sendUntilSettled();
        assertThat(put(order)).isZero();
        sendUntilSettled();
        assertThat(server.mailsFor("helga@verein.example")).hasSize(1);
    }

    @Test
    void whatIsRolledBackNeverLeaves() throws Exception {
        transaction.begin();
        outbox.put(List.of(order("a", "helga@verein.example")));
        transaction.rollback();
        assertThat(outbox.of(subject)).isEmpty();
    }

    @Test
    void anAddressThatTheServerRefusesIsToldAndStopsNobodyElse() throws Exception {
        server.refuse(
                "gone@verein.example", "550 5.1.1 <gone@verein.example>: Recipient address rejected: User unknown");
        server.start();
        put(order("a", "gone@verein.example"), order("b", "helga@verein.example"));
        sendUntilSettled();
        assertThat(outbox.of(subject))
                .extracting(MailRow::recipient, MailRow::state, MailRow::attempts)
                .containsExactly(
                        tuple("gone@verein.example", MailState.UNDELIVERABLE, 1),
                        tuple("helga@verein.example", MailState.SENT, 1));
        assertThat(row().failure()).startsWith("550 5.1.1").contains("User unknown");
    }

    @Test
    void oneThatCannotEvenBeWrittenStopsNobodyElse() throws Exception {
        server.start();
        put(
                order("a", "empty@verein.example", new MailContent(null, "Ohne Text", null, null, null)),
                order("b", "helga@verein.example"));
        await().until(() -> {
            send();
            return outbox.of(subject).get(1).state() == MailState.SENT;
        });
        assertThat(row().state()).isEqualTo(MailState.WAITING);
        assertThat(row().failure()).isNotBlank();
    }

    @Test
    void whatTheServerDoesNotWantNowIsTriedAgainUnderTheSameId() throws Exception {
        server.refuse("busy@verein.example", "451 4.7.1 Greylisted, try again later");
        server.start();
        put(order("a", "busy@verein.example"));
        await().until(() -> {
            send();
            return row().failure() != null;
        });
        assertThat(row().state()).isEqualTo(MailState.WAITING);
        assertThat(row().failure()).startsWith("451 4.7.1");
        assertThat(Duration.between(clock.instant(), row().nextAttemptAt()))
                .isBetween(Duration.ofSeconds(30), Duration.ofSeconds(61));
        server.accept("busy@verein.example");
        people.run(KEEPER, () -> mails.tryAgain(row().id()));
        sendUntilSettled();
        assertThat(server.mailsFor("busy@verein.example")).hasSize(1);
        assertThat(row().state()).isEqualTo(MailState.SENT);
        assertThat(row().failure()).isNull();
    }

    @Test
    void aServerThatCannotBeReachedCostsNoMailAnAttempt() throws Exception {
        put(order("a", "helga@verein.example"));
        send();
        MailOverview overview = people.as(KEEPER, () -> mails.overview());
        assertThat(overview.outageSince()).isNotNull();
        assertThat(overview.outageReply()).isNotBlank();
        assertThat(overview.waiting()).isPositive();
        assertThat(row().attempts()).isZero();
        server.start();
        sendUntilSettled();
        assertThat(people.as(KEEPER, () -> mails.overview()).outageSince()).isNull();
        assertThat(server.mailsFor("helga@verein.example")).hasSize(1);
    }

    @Test
    void aNodeThatDiesWithAMailInItsHandLosesNothing() throws Exception {
        put(order("a", "helga@verein.example"));
        interruptions.claimAndDie();
        assertThat(row().attempts()).isEqualTo(1);
        server.start();
        send();
        assertThat(server.mailsFor("helga@verein.example")).isEmpty();
        interruptions.endClaims();
        sendUntilSettled();
        assertThat(server.mailsFor("helga@verein.example")).hasSize(1);
        // the first one was only slow: what it says now comes too late
        interruptions.comeBackWithAFailure();
        assertThat(row().state()).isEqualTo(MailState.SENT);
    }

    @Test
    void severalWorkersShareTheMailsAndSendNoneTwice() throws Exception {
        server.start();
        List<String> addresses = IntStream.range(0, 40)
                .mapToObj(i -> "a" + i + "@verein.example")
                .toList();
        put(addresses.stream().map(address -> order(address, address)).toArray(MailOrder[]::new));
        List<CompletableFuture<Void>> workers = IntStream.range(0, 3)
                .mapToObj(i -> CompletableFuture.runAsync(this::send))
                .toList();
        workers.forEach(CompletableFuture::join);
        sendUntilSettled();
        assertThat(addresses).allSatisfy(address -> assertThat(server.mailsFor("<" + address + ">"))
                .hasSize(1));
    }

    @Test
    void whatWasWithdrawnIsNeverSentAndNeverAgain() throws Exception {
        put(order("a", "helga@verein.example"));
        people.run(KEEPER, () -> mails.withdraw(row().id()));
        server.start();
        send();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThatThrownBy(() -> people.run(KEEPER, () -> mails.tryAgain(row().id())))
                .isInstanceOf(IllegalStepException.class);
        assertThat(put(order("a", "helga@verein.example"))).isZero();
    }

    @Test
    void afterSomeTimeNothingIsLeftOfTheAddressee() throws Exception {
        put(order("a", "helga@verein.example"));
        people.run(KEEPER, () -> mails.withdraw(row().id()));
        interruptions.settledLongAgo(row().id(), clock.instant().minus(Duration.ofDays(91)));
        SystemWork.run(delivery::tidyUp);
        assertThat(row().recipient()).isNull();
        assertThat(row().title()).isNull();
        assertThat(put(order("a", "helga@verein.example"))).isZero();
    }

    @Test
    void onlyWhoKeepsTheHouseSeesTheOutboxAndReadsNoLetters() throws Exception {
        put(order("a", "helga@verein.example"));
        assertThat(people.as(KEEPER, () -> mails.view(row().id())).content()).isNull();
        assertThat(people.as(KEEPER, () -> mails.list(MailState.WAITING, PageRequest.firstPage()))
                        .rows())
                .extracting(MailRow::title)
                .containsOnlyNulls();
        people.have("writer-it", Role.EDITOR, null);
        assertThatThrownBy(() -> people.as("writer-it", () -> mails.list(null, PageRequest.firstPage())))
                .isInstanceOf(NotPermittedException.class);
    }

    private MailRow row() {
        return outbox.of(subject).get(0);
    }

    private int put(MailOrder... orders) throws Exception {
        transaction.begin();
        int added = outbox.put(List.of(orders));
        transaction.commit();
        return added;
    }

    private void send() {
        SystemWork.run(delivery::sendDue);
    }

    /** The timer of the server works at the same outbox. */
    private void sendUntilSettled() {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            send();
            return outbox.of(subject).stream().noneMatch(row -> row.state() == MailState.WAITING);
        });
    }

    private MailOrder order(String key, String address) {
        return order(key, address, new MailContent("Stadt", "Betreff", "Text", null, null));
    }

    private MailOrder order(String key, String address, MailContent content) {
        return new MailOrder(subject.id() + "/" + key, subject, 1, new Mailbox("Cordes, Helga", address), content);
    }
}
