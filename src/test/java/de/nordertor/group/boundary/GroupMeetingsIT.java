package de.nordertor.group.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.group.boundary.GroupMeetings.OpenMeeting;
import de.nordertor.group.control.MeetingSource;
import de.nordertor.group.entity.AttendeeContent;
import de.nordertor.group.entity.MeetingContent;
import de.nordertor.group.entity.MeetingState;
import de.nordertor.group.entity.MemberContent;
import de.nordertor.group.entity.Presence;
import de.nordertor.group.entity.WorkingGroupKind;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.partner.boundary.ErasurePlan;
import de.nordertor.partner.boundary.Erasures;
import de.nordertor.partner.control.EveryTrace;
import de.nordertor.partner.control.PartnerRegister;
import de.nordertor.partner.control.PersonRegister;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class GroupMeetingsIT {

    private static final String WRITER = "redaktion-it";
    private static final String READER = "reader-it";
    private static final LocalDate FOUNDED = LocalDate.of(2015, 9, 1);
    private static final LocalDate DAY = LocalDate.of(2016, 6, 1);

    @Inject
    private WorkingGroups groups;

    @Inject
    private GroupMeetings meetings;

    @Inject
    private MeetingInvitations invitations;

    @Inject
    private MeetingSource source;

    @Inject
    private Erasures erasures;

    @Inject
    private EveryTrace traces;

    @Inject
    private PartnerRegister register;

    @Inject
    private PersonRegister persons;

    @Inject
    private Clock clock;

    @Inject
    private TestPeople people;

    private Long group;

    @BeforeEach
    void aGroupWithAMemberAndAFormerOne() throws Exception {
        people.have(WRITER, Role.EDITOR, null);
        people.have(READER, Role.READER, null);
        people.have("protect-it", Role.DEPARTMENT_LEAD, null);
        group = people.as(
                WRITER,
                () -> groups.create(new GroupInput(
                        "Arbeitsgruppe Verkehr",
                        WorkingGroupKind.WORKING_GROUP,
                        null,
                        FOUNDED,
                        null,
                        null,
                        Set.of(),
                        List.of(
                                new MemberContent("Cordes, Helga", "Stadt", null, "Leitung", null, null),
                                new MemberContent("Ehlers, Karl", null, null, null, null, FOUNDED)))));
    }

    @Test
    void whoBelongsToTheGroupTodayIsInvited() throws Exception {
        GroupMeetings.NewMeeting begun = people.as(WRITER, () -> meetings.begin(group));
        assertThat(begun.groupName()).isEqualTo("Arbeitsgruppe Verkehr");
        assertThat(begun.invited()).containsExactly(new AttendeeContent("Cordes, Helga", "Stadt", null, null));
    }

    @Test
    void aMeetingIsPlannedHeldAndTellsWhoCame() throws Exception {
        Long id = plan(content("Platz", DAY, null));
        OpenMeeting opened = people.as(WRITER, () -> meetings.open(id));
        people.run(WRITER, () -> meetings.save(opened, content("Platz", DAY, Presence.PRESENT)));
        people.run(WRITER, () -> meetings.hold(id));
        MeetingView view = people.as(READER, () -> meetings.view(id));
        assertThat(view.state()).isEqualTo(MeetingState.HELD);
        assertThat(view.present()).isEqualTo(1);
        assertThat(view.content().startsAt()).isEqualTo("18:30");
        assertThat(view.mayWrite()).isFalse();
        assertThat(people.as(READER, () -> meetings.list(group)))
                .extracting(MeetingRow::topic)
                .containsExactly("Platz");
        assertThatThrownBy(() -> people.run(WRITER, () -> meetings.cancel(id, "Doch nicht")))
                .isInstanceOf(IllegalStepException.class);
    }

    @Test
    void everyChangeRaisesTheRevisionThatCalendarsAsk() throws Exception {
        Long id = plan(content("Platz", DAY, null));
        long planned = people.as(READER, () -> meetings.view(id)).revision();
        OpenMeeting opened = people.as(WRITER, () -> meetings.open(id));
        people.run(WRITER, () -> meetings.save(opened, content("Platz", DAY, Presence.EXCUSED)));
        long changed = people.as(READER, () -> meetings.view(id)).revision();
        people.run(WRITER, () -> meetings.cancel(id, "Krank"));
        assertThat(List.of(
                        planned,
                        changed,
                        people.as(READER, () -> meetings.view(id)).revision()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void daysThatCannotBeAreRefused() throws Exception {
        assertThatThrownBy(() -> plan(content("Zu früh", FOUNDED.minusDays(1), null)))
                .isInstanceOf(InvalidInputException.class);
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        Long id = plan(content("Morgen", tomorrow, null));
        assertThatThrownBy(() -> people.run(WRITER, () -> meetings.hold(id))).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new MeetingContent(
                        "Rückwärts", DAY, LocalTime.of(18, 0), LocalTime.of(18, 0), null, null, null, null, List.of()))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void theSlowerOfTwoIsToldWhatTheFasterChanged() throws Exception {
        Long id = plan(content("Platz", DAY, null));
        OpenMeeting opened = people.as(WRITER, () -> meetings.open(id));
        people.run(WRITER, () -> meetings.save(opened, content("Spielplatz", DAY, null)));
        assertThatThrownBy(() -> people.run(WRITER, () -> meetings.save(opened, content("Parkplatz", DAY, null))))
                .isInstanceOfSatisfying(EditConflictException.class, conflict -> assertThat(conflict.changes())
                        .extracting(FieldChange::theirs)
                        .containsExactly("Spielplatz"));
    }

    @Test
    void whoMayOnlyReadPlansNothing() throws Exception {
        Long id = plan(content("Platz", DAY, null));
        assertThatThrownBy(() -> people.as(READER, () -> meetings.plan(group, content("Nein", DAY, null))))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.run(READER, () -> meetings.cancel(id, "Nein")))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(READER, () -> meetings.view(-1L))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void aMeetingIsFoundAndForgetsWhoIsErased() throws Exception {
        String trace = new Random()
                .ints(12, 'a', 'k' + 1)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        String full = "Adelgunde Zwirbel" + trace;
        Long person = persons.personOf(register.partner("Partner"), "Adelgunde", "Zwirbel" + trace);
        Long id = plan(new MeetingContent(
                "Gespräch mit " + full,
                DAY,
                LocalTime.of(18, 30),
                null,
                "Bei " + full,
                "1. " + full,
                full + " berichtet",
                3,
                List.of(new AttendeeContent(
                        full, "Büro " + full, "adelgunde.zwirbel" + trace + "@verein.example", Presence.PRESENT))));
        people.run(WRITER, () -> invitations.send(id));
        people.run(WRITER, () -> meetings.cancel(id, full + " ist krank"));
        SearchEntry entry = source.entries(List.of(id)).get(0);
        assertThat(entry.names()).contains(full, "Bei " + full);
        assertThat(entry.text()).contains("1. " + full, full + " berichtet", full + " ist krank");
        ErasurePlan plan = people.as("protect-it", () -> erasures.plan(person));
        people.run("protect-it", () -> erasures.erase(person, "Antrag vom 3. Mai", plan.keys(), Set.of()));
        assertThat(traces.inDatabases(trace)).isEmpty();
    }

    private Long plan(MeetingContent content) throws Exception {
        return people.as(WRITER, () -> meetings.plan(group, content));
    }

    private static MeetingContent content(String topic, LocalDate day, Presence presence) {
        return new MeetingContent(
                topic,
                day,
                LocalTime.of(18, 30),
                null,
                "Rathaus",
                "1. Platz",
                null,
                null,
                List.of(new AttendeeContent("Cordes, Helga", "Stadt", null, presence)));
    }
}
