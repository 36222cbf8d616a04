package de.nordertor.platform.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.MailCatcher;
import de.nordertor.platform.SmtpSink;
import de.nordertor.platform.control.mail.Interruptions;
import de.nordertor.platform.control.mail.MailForgetting;
import de.nordertor.platform.control.mail.OutgoingMailRepository;
import de.nordertor.platform.entity.CalendarMethod;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MailContent;
import de.nordertor.platform.entity.MailHtml;
import de.nordertor.platform.entity.MailState;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
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
    private OutgoingMailRepository repository;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "mail/nordertor")
    private Session session;

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
    void aMailArrivesAsItWasWrittenAndItsTextIsForgotten() throws Exception {
        server.start();
        scene.put(scene.order(
                "a", "helga@verein.example", new MailContent("Stadt", "Grüße 𝒳", "Guten Tag, K͟hān", null, null)));
        scene.sendUntilSettled();
        MimeMessage mail = server.mailsFor("helga@verein.example").get(0);
        assertThat(mail.getSubject()).isEqualTo("Grüße 𝒳");
        assertThat(mail.getContent().toString().strip()).isEqualTo("Guten Tag, K͟hān");
        assertThat(mail.getFrom()[0].toString()).isEqualTo("Stadt <nordertor@localhost>");
        assertThat(mail.getHeader("To", null)).contains("helga@verein.example");
        MailRow row = scene.row();
        assertThat(row.state()).isEqualTo(MailState.SENT);
        awaitForgotten(row.id());
        assertThat(mail.getMessageID()).isEqualTo(repository.get(row.id()).getMessageId());
    }

    @Test
    void anEventTravelsBesideTheText() throws Exception {
        server.start();
        scene.put(scene.order(
                "a",
                "info@bürgerstiftung.example",
                new MailContent(
                        null,
                        "Treffen",
                        "Sie sind eingeladen",
                        "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
                        CalendarMethod.REQUEST)));
        scene.sendUntilSettled();
        MimeMessage mail = server.mailsFor("info@xn--").get(0);
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(1).getContentType()).contains("text/calendar", "method=REQUEST");
    }

    @Test
    void whatIsOrderedTwiceLeavesOnce() throws Exception {
        server.start();
        MailOrder order = scene.order("once", "helga@verein.example");
        assertThat(scene.put(order, order)).isEqualTo(1);
        scene.sendUntilSettled();
        assertThat(scene.put(order)).isZero();
        scene.sendUntilSettled();
        assertThat(server.mailsFor("helga@verein.example")).hasSize(1);
    }

    @Test
    void whatIsRolledBackNeverLeaves() throws Exception {
        transaction.begin();
        outbox.put(List.of(scene.order("a", "helga@verein.example")));
        transaction.rollback();
        assertThat(scene.rows()).isEmpty();
    }

    @Test
    void anAddressThatTheServerRefusesIsToldAndStopsNobodyElse() throws Exception {
        server.refuse(
                "gone@verein.example", "550 5.1.1 <gone@verein.example>: Recipient address rejected: User unknown");
        server.start();
        scene.put(scene.order("a", "gone@verein.example"), scene.order("b", "helga@verein.example"));
        scene.sendUntilSettled();
        assertThat(scene.rows())
                .extracting(MailRow::recipient, MailRow::state, MailRow::attempts)
                .containsExactly(
                        tuple("gone@verein.example", MailState.UNDELIVERABLE, 1),
                        tuple("helga@verein.example", MailState.SENT, 1));
        assertThat(scene.row().failure()).startsWith("550 5.1.1").contains("User unknown");
    }

    @Test
    void oneThatCannotEvenBeWrittenStopsNobodyElse() throws Exception {
        server.start();
        scene.put(
                scene.order("a", "empty@verein.example", new MailContent(null, "Ohne Text", null, null, null)),
                scene.order("b", "helga@verein.example"));
        scene.sendUntil(() -> scene.rows().get(1).state() == MailState.SENT);
        assertThat(scene.row().state()).isEqualTo(MailState.WAITING);
        assertThat(scene.row().failure()).isNotBlank();
    }

    @Test
    void whatTheServerDoesNotWantNowIsTriedAgainUnderTheSameId() throws Exception {
        server.refuse("busy@verein.example", "451 4.7.1 Greylisted, try again later");
        server.start();
        scene.put(scene.order("a", "busy@verein.example"));
        scene.sendUntil(() -> scene.row().failure() != null);
        assertThat(scene.row().state()).isEqualTo(MailState.WAITING);
        assertThat(scene.row().failure()).startsWith("451 4.7.1");
        assertThat(Duration.between(clock.instant(), scene.row().nextAttemptAt()))
                .isBetween(Duration.ofSeconds(30), Duration.ofSeconds(61));
        server.accept("busy@verein.example");
        interruptions.restFor(scene.row().id(), Duration.ofHours(1));
        assertThat(people.as(KEEPER, () -> mails.tryAgain(scene.row().id()))).isTrue();
        scene.sendUntilSettled();
        assertThat(server.mailsFor("busy@verein.example")).hasSize(1);
        assertThat(scene.row().state()).isEqualTo(MailState.SENT);
        assertThat(scene.row().failure()).isNull();
    }

    @Test
    void everythingThatCouldNotBeDeliveredIsSentAgainAtOnce() throws Exception {
        scene.put(
                scene.order("a", "a@verein.example"),
                scene.order("b", "b@verein.example"),
                scene.order("c", "c@verein.example"));
        scene.rows().forEach(row -> interruptions.giveUp(row.id()));
        Long withdrawn = scene.rows().get(2).id();
        people.run(KEEPER, () -> mails.withdraw(withdrawn));
        long sendable = people.as(KEEPER, () -> mails.overview()).sendable();
        assertThat(people.as(KEEPER, () -> mails.tryAllAgain()))
                .isEqualTo((int) sendable)
                .isGreaterThanOrEqualTo(2);
        assertThat(people.as(KEEPER, () -> mails.overview()).sendable()).isZero();
        server.start();
        scene.sendUntilSettled();
        assertThat(scene.rows())
                .extracting(MailRow::state)
                .containsExactly(MailState.SENT, MailState.SENT, MailState.WITHDRAWN);
        people.have("writer-it", Role.EDITOR, null);
        assertThatThrownBy(() -> people.as("writer-it", () -> mails.tryAllAgain()))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void aServerThatWillNotHaveTheSenderCostsNoMailAnAttempt() throws Exception {
        scene.put(scene.order("a", "a@verein.example"), scene.order("b", "b@verein.example"));
        try (SmtpSink sink = new SmtpSink(Integer.getInteger("nordertor.mail.port"))) {
            sink.replies("EHLO", "250-sink\r\n250 AUTH PLAIN");
            sink.replies("AUTH", "235 ok");
            sink.replies("MAIL", "530 5.7.57 Client not authenticated");
            scene.sendUntil(() -> scene.rows().stream().anyMatch(row -> row.failure() != null));
            assertThat(scene.rows()).extracting(MailRow::state).containsOnly(MailState.WAITING);
            await().untilAsserted(() ->
                    assertThat(scene.rows()).extracting(MailRow::attempts).containsOnly(0));
            assertThat(people.as(KEEPER, () -> mails.overview()).outageReply()).startsWith("530 5.7.57");
        }
    }

    @Test
    void aServerThatCannotBeReachedCostsNoMailAnAttempt() throws Exception {
        scene.put(scene.order("a", "helga@verein.example"));
        scene.send();
        MailOverview overview = people.as(KEEPER, () -> mails.overview());
        assertThat(overview.outageSince()).isNotNull();
        assertThat(overview.outageReply()).isNotBlank();
        assertThat(overview.waiting()).isPositive();
        assertThat(scene.row().attempts()).isZero();
        server.start();
        scene.sendUntilSettled();
        assertThat(people.as(KEEPER, () -> mails.overview()).outageSince()).isNull();
        assertThat(server.mailsFor("helga@verein.example")).hasSize(1);
    }

    @Test
    void anAddressWithALineBreakGoesNowhereAndStopsNobodyElse() throws Exception {
        scene.put(scene.order("a", "bent@verein.example"), scene.order("b", "helga@verein.example"));
        interruptions.readdress(scene.row().id(), "bent@verein.example\r\nBcc: all@verein.example");
        server.start();
        scene.sendUntilSettled();
        assertThat(scene.rows()).extracting(MailRow::state).containsExactly(MailState.UNDELIVERABLE, MailState.SENT);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void htmlTravelsBesideTheTextAndIsForgottenWithIt() throws Exception {
        server.start();
        String html = MailHtml.page(Locale.GERMAN, "Fristen", "<h1>Fristen</h1>");
        scene.put(scene.order("a", "helga@verein.example", new MailContent(null, "Fristen", "Text", html, null, null)));
        assertThat(repository.get(scene.row().id()).content().html()).isEqualTo(html);
        scene.sendUntilSettled();
        MimeMultipart parts =
                (MimeMultipart) server.mailsFor("helga@verein.example").get(0).getContent();
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("<h1>Fristen</h1>");
        awaitForgotten(scene.row().id());
        assertThat(repository.get(scene.row().id()).content().html()).isNull();
    }

    @Test
    void whatANodeThatDiedHadSentIsForgottenAtNight() throws Exception {
        scene.put(scene.order("sent", "helga@verein.example"), scene.order("next", "karl@verein.example"));
        scene.claim(2);
        assertThat(interruptions.tryAndDie()).isTrue();
        interruptions.theMailServerTakesIt();
        assertThat(interruptions.tryAndDie()).isTrue();
        assertThat(scene.rows()).extracting(MailRow::state).containsExactly(MailState.SENT, MailState.WAITING);
        Long sent = scene.row().id();
        SystemWork.run(delivery::tidyUp);
        assertThat(repository.get(sent).content().text())
                .as("its sender may still live")
                .isEqualTo("Text");

        interruptions.settledLongAgo(sent, clock.instant().minus(Duration.ofMinutes(31)));
        SystemWork.run(delivery::tidyUp);

        assertThat(repository.get(sent).content().text()).isNull();
        assertThat(scene.row().recipient()).isEqualTo("helga@verein.example");
        assertThat(repository.get(scene.rows().get(1).id()).content().text()).isEqualTo("Text");
    }

    @Test
    void theConversationWithTheServerEndsWhenItHangs() {
        assertThat(session.getProperties())
                .containsEntry("mail.smtp.connectiontimeout", "10000")
                .containsEntry("mail.smtp.timeout", "30000")
                .containsEntry("mail.smtp.writetimeout", "30000");
    }

    @Test
    void anOutageIsSeenAndEndsWithTheFirstMailThatIsTaken() throws Exception {
        scene.put(scene.order("a", "helga@verein.example"));
        scene.send();
        MailOverview overview = people.as(KEEPER, () -> mails.overview());
        assertThat(overview.nextTrial()).isAfter(overview.outageSince());
        server.start();
        people.run(KEEPER, () -> mails.tryAgain(scene.row().id()));
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            scene.send();
            return scene.row().state() == MailState.SENT;
        });
        assertThat(people.as(KEEPER, () -> mails.overview()).nextTrial()).isNull();
    }

    @Test
    void whatWasWithdrawnIsNeverSentAndNeverAgain() throws Exception {
        scene.put(scene.order("a", "helga@verein.example"));
        people.run(KEEPER, () -> mails.withdraw(scene.row().id()));
        server.start();
        scene.send();
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThatThrownBy(() ->
                        people.run(KEEPER, () -> mails.tryAgain(scene.row().id())))
                .isInstanceOf(IllegalStepException.class);
        assertThat(scene.put(scene.order("a", "helga@verein.example"))).isZero();
    }

    @Test
    void afterSomeTimeNothingIsLeftOfTheAddressee() throws Exception {
        scene.put(scene.order("a", "helga@verein.example"));
        people.run(KEEPER, () -> mails.withdraw(scene.row().id()));
        interruptions.settledLongAgo(scene.row().id(), clock.instant().minus(Duration.ofDays(91)));
        SystemWork.run(delivery::tidyUp);
        assertThat(scene.row().recipient()).isNull();
        assertThat(scene.row().title()).isNull();
        assertThat(scene.put(scene.order("a", "helga@verein.example"))).isZero();
    }

    @Test
    void moreThanABlockIsForgottenInOneNightAndNotTouchedInTheNext() throws Exception {
        scene.put(IntStream.rangeClosed(0, MailForgetting.BLOCK)
                .mapToObj(i -> scene.order("a" + i, "a" + i + "@verein.example"))
                .toArray(MailOrder[]::new));
        interruptions.withdrawAll();
        Instant longAgo = clock.instant().minus(Duration.ofDays(91));
        scene.rows().forEach(row -> interruptions.settledLongAgo(row.id(), longAgo));

        SystemWork.run(() -> assertThat(delivery.tidyUp()).isGreaterThan(MailForgetting.BLOCK));

        assertThat(scene.rows()).extracting(MailRow::recipient).containsOnlyNulls();
        SystemWork.run(() -> assertThat(delivery.tidyUp()).isZero());
    }

    @Test
    void whoseAddresseeIsForgottenIsCountedAndNotSentAgain() throws Exception {
        scene.put(scene.order("a", "helga@verein.example"));
        interruptions.giveUp(scene.row().id());
        MailOverview before = people.as(KEEPER, () -> mails.overview());
        interruptions.settledLongAgo(scene.row().id(), clock.instant().minus(Duration.ofDays(91)));
        SystemWork.run(delivery::tidyUp);

        MailOverview after = people.as(KEEPER, () -> mails.overview());

        assertThat(after.undeliverable()).isEqualTo(before.undeliverable());
        assertThat(after.sendable()).isEqualTo(before.sendable() - 1);
    }

    @Test
    void onlyWhoKeepsTheHouseSeesTheOutboxAndReadsNoLetters() throws Exception {
        scene.put(scene.order("a", "helga@verein.example"));
        assertThat(people.as(KEEPER, () -> mails.view(scene.row().id())).content())
                .isNull();
        assertThat(people.as(KEEPER, () -> mails.list(MailState.WAITING, PageRequest.firstPage()))
                        .rows())
                .extracting(MailRow::title)
                .containsOnlyNulls();
        people.have("writer-it", Role.EDITOR, null);
        assertThatThrownBy(() -> people.as("writer-it", () -> mails.list(null, PageRequest.firstPage())))
                .isInstanceOf(NotPermittedException.class);
    }

    /** The timer's sender may have had it, which forgets a moment after it records. */
    private void awaitForgotten(Long id) {
        await().until(() -> repository.get(id).content().text() == null);
    }
}
