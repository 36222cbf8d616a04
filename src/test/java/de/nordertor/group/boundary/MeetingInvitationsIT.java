package de.nordertor.group.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import de.nordertor.group.boundary.GroupMeetings.OpenMeeting;
import de.nordertor.group.boundary.MeetingInvitations.InvitationRow;
import de.nordertor.group.entity.AttendeeContent;
import de.nordertor.group.entity.GroupMeeting;
import de.nordertor.group.entity.MeetingContent;
import de.nordertor.group.entity.WorkingGroupKind;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.MailCatcher;
import de.nordertor.platform.boundary.MailDelivery;
import de.nordertor.platform.boundary.MailRow;
import de.nordertor.platform.boundary.Outbox;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.control.mail.Interruptions;
import de.nordertor.platform.entity.CalendarMethod;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MailState;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MeetingInvitationsIT {

    private static final String WRITER = "redaktion-it";
    private static final String HELGA = "helga@verein.example";
    private static final String KARL = "karl@verein.example";

    @Inject
    private WorkingGroups groups;

    @Inject
    private GroupMeetings meetings;

    @Inject
    private MeetingInvitations invitations;

    @Inject
    private Outbox outbox;

    @Inject
    private MailDelivery delivery;

    @Inject
    private Interruptions interruptions;

    @Inject
    private TestPeople people;

    private MailCatcher server;
    private Long meeting;

    @BeforeEach
    void aMeetingToWhichThreeAreInvited() throws Exception {
        server = new MailCatcher();
        people.have(WRITER, Role.EDITOR, null);
        interruptions.withdrawAll();
        Long group = people.as(
                WRITER,
                () -> groups.create(new GroupInput(
                        "Arbeitsgruppe Verkehr",
                        WorkingGroupKind.WORKING_GROUP,
                        null,
                        null,
                        null,
                        null,
                        Set.of(),
                        List.of())));
        meeting = people.as(WRITER, () -> meetings.plan(group, content("Platz", HELGA, KARL, null)));
    }

    @AfterEach
    void theServerStops() {
        server.stop();
    }

    @Test
    void whoHasAnAddressIsInvitedOnceWithTheEvent() throws Exception {
        server.start();
        assertThat(send()).isEqualTo(2);
        assertThat(send()).isZero();
        deliver();
        assertThat(server.mailsFor(HELGA)).hasSize(1);
        MimeMessage mail = server.mailsFor(HELGA).get(0);
        assertThat(mail.getSubject()).isEqualTo("Einladung: Arbeitsgruppe Verkehr, Platz (01.06.2016)");
        assertThat(part(mail, 0)).contains("Guten Tag Person " + HELGA, "01.06.2016, 18:30", "Rathaus", "1. Platz");
        assertThat(part(mail, 1)).contains("METHOD:REQUEST", "UID:group-meeting-" + meeting + "@nordertor", HELGA);
        assertThat(rows())
                .extracting(row -> row.attendee().email(), InvitationRow::mail, InvitationRow::outdated)
                .containsExactly(
                        tuple(HELGA, MailState.SENT, false),
                        tuple(KARL, MailState.SENT, false),
                        tuple(null, null, false));
    }

    @Test
    void aChangeIsToldToThoseWhoStayAndToThoseWhoGo() throws Exception {
        server.start();
        send();
        deliver();
        change(content("Spielplatz", HELGA));
        assertThat(rows()).extracting(InvitationRow::outdated).containsExactly(true);
        assertThat(send()).isEqualTo(2);
        deliver();
        assertThat(mails())
                .extracting(MailRow::recipient, MailRow::method)
                .containsExactlyInAnyOrder(
                        tuple(HELGA, CalendarMethod.REQUEST),
                        tuple(KARL, CalendarMethod.REQUEST),
                        tuple(HELGA, CalendarMethod.REQUEST),
                        tuple(KARL, CalendarMethod.CANCEL));
        assertThat(part(server.mailsFor(KARL).get(1), 0)).contains("zurückgenommen");
        assertThat(sequences(HELGA)).isSorted().doesNotHaveDuplicates().hasSize(2);
    }

    @Test
    void aCancellationTellsThoseWhoWereInvitedAndSaysWhy() throws Exception {
        server.start();
        send();
        deliver();
        people.run(WRITER, () -> meetings.cancel(meeting, "Der Saal ist gesperrt"));
        deliver();
        assertThat(rows()).extracting(InvitationRow::cancellation).containsExactly(true, true, false);
        MimeMessage mail = server.mailsFor(KARL).get(1);
        assertThat(mail.getSubject()).startsWith("Absage: ");
        assertThat(part(mail, 0)).contains("fällt aus", "Der Saal ist gesperrt");
        assertThat(part(mail, 1)).contains("METHOD:CANCEL", "STATUS:CANCELLED");
        assertThatThrownBy(this::send).isInstanceOf(IllegalStepException.class);
    }

    @Test
    void whatNeverLeftIsTakenBackInsteadOfBeingCancelledByMail() throws Exception {
        send();
        people.run(WRITER, () -> meetings.cancel(meeting, "Doch nicht"));
        assertThat(mails()).extracting(MailRow::state).containsOnly(MailState.WITHDRAWN);
    }

    @Test
    void anAddressThatTheServerRefusesIsSeenAtTheMeeting() throws Exception {
        server.refuse(KARL, "550 5.1.1 User unknown");
        server.start();
        send();
        deliver();
        assertThat(rows().get(1).mail()).isEqualTo(MailState.UNDELIVERABLE);
        assertThat(rows().get(1).failure()).isEqualTo("550 5.1.1 User unknown");
        assertThat(rows().get(0).mail()).isEqualTo(MailState.SENT);
    }

    @Test
    void withoutAnyAddressNobodyIsInvited() throws Exception {
        change(content("Platz", (String) null));
        assertThatThrownBy(this::send).isInstanceOf(InvalidInputException.class);
        people.have("reader-it", Role.READER, null);
        assertThatThrownBy(() -> people.as("reader-it", () -> invitations.send(meeting)))
                .isInstanceOf(NotPermittedException.class);
    }

    private int send() throws Exception {
        return people.as(WRITER, () -> invitations.send(meeting));
    }

    private void deliver() {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            SystemWork.run(delivery::sendDue);
            return mails().stream().noneMatch(mail -> mail.state() == MailState.WAITING);
        });
    }

    private List<MailRow> mails() {
        return outbox.of(new SubjectRef(GroupMeeting.KIND, meeting));
    }

    private List<InvitationRow> rows() throws Exception {
        return people.as(WRITER, () -> invitations.view(meeting)).rows();
    }

    private List<Integer> sequences(String address) {
        return server.mailsFor(address).stream()
                .map(mail -> part(mail, 1).replaceAll("(?s).*SEQUENCE:(\\d+).*", "$1"))
                .map(Integer::valueOf)
                .toList();
    }

    private static String part(MimeMessage mail, int index) {
        try {
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            try (InputStream content = parts.getBodyPart(index).getInputStream()) {
                return new String(content.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void change(MeetingContent content) throws Exception {
        OpenMeeting opened = people.as(WRITER, () -> meetings.open(meeting));
        people.run(WRITER, () -> meetings.save(opened, content));
    }

    private static MeetingContent content(String topic, String... addresses) {
        return new MeetingContent(
                topic,
                LocalDate.of(2016, 6, 1),
                LocalTime.of(18, 30),
                null,
                "Rathaus",
                "1. Platz",
                null,
                null,
                Stream.of(addresses)
                        .map(address -> new AttendeeContent("Person " + address, null, address, null))
                        .toList());
    }
}
