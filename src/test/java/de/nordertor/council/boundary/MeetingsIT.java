package de.nordertor.council.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.TownDay;
import de.nordertor.council.boundary.Meetings.OpenMeeting;
import de.nordertor.council.control.CommitteeMeetingCalendar;
import de.nordertor.council.entity.BackwardPlan;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.council.entity.MeetingState;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.CalendarEntry;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MeetingsIT {

    private static final String OFFICE = "office-it";
    private static final String READER = "reader-it";
    private static final LocalDate TODAY = TownDay.today();

    @Inject
    private Meetings meetings;

    @Inject
    private SmallTown town;

    @Inject
    private TestPeople people;

    @Inject
    private CommitteeMeetingCalendar calendar;

    private Long committee;

    @BeforeEach
    void aCommittee() {
        people.have(OFFICE, Role.COMMITTEE_OFFICE, null);
        people.have(READER, Role.READER, null);
        committee = town.found().committeeId();
    }

    @Test
    void aMeetingIsPlannedInvitedToAndHeld() throws Exception {
        Long id = plan(TODAY.minusDays(1));
        people.run(OFFICE, () -> meetings.invite(id, TODAY.minusDays(14)));
        people.run(OFFICE, () -> meetings.hold(id));

        CommitteeMeetingView view = people.as(READER, () -> meetings.view(id));
        assertThat(view.state()).isEqualTo(MeetingState.HELD);
        assertThat(view.invitedOn()).isEqualTo(TODAY.minusDays(14));
        assertThat(view.invitedLate()).isFalse();
        assertThat(view.mayWrite()).isFalse();
        assertThat(list(null)).extracting(CommitteeMeetingRow::id).containsExactly(id);
        assertThat(list(MeetingState.PLANNED)).isEmpty();
    }

    @Test
    void anInvitationWithinThePeriodIsSeenToBeLate() throws Exception {
        Long id = plan(TODAY.plusDays(5));
        people.run(OFFICE, () -> meetings.invite(id, TODAY));
        assertThat(people.as(READER, () -> meetings.view(id)).invitedLate()).isTrue();
    }

    /** The period of the committee is ten days, and seven working days come before it. */
    @Test
    void whatComesTooLateForOneIsShownTheNextThatItReaches() throws Exception {
        Long soon = plan(TODAY.plusDays(12));
        Long alsoTooSoon = plan(TODAY.plusDays(15));
        Long later = plan(TODAY.plusDays(60));

        CommitteeMeetingView view = people.as(READER, () -> meetings.view(soon));
        assertThat(view.reachable()).isFalse();
        assertThat(view.next().id()).isEqualTo(later).isNotEqualTo(alsoTooSoon);
        BackwardPlan plan = people.as(READER, () -> meetings.view(later)).plan();
        assertThat(plan.inviteBy()).isBeforeOrEqualTo(TODAY.plusDays(50));
        assertThat(plan.approveBy()).isBeforeOrEqualTo(plan.inviteBy().minusDays(2));
        assertThat(plan.submitBy()).isBeforeOrEqualTo(plan.approveBy().minusDays(7));
        people.run(OFFICE, () -> meetings.cancel(later, "Ferien"));
        assertThat(people.as(READER, () -> meetings.view(soon)).next()).isNull();
    }

    @Test
    void whoWasSlowerSeesWhatTheOtherOneChanged() throws Exception {
        Long id = plan(TODAY.plusDays(30));
        OpenMeeting opened = people.as(OFFICE, () -> meetings.open(id));
        OpenMeeting second = people.as(OFFICE, () -> meetings.open(id));
        people.run(OFFICE, () -> meetings.save(opened, content(TODAY.plusDays(31))));

        assertThatThrownBy(() -> people.run(OFFICE, () -> meetings.save(second, content(TODAY.plusDays(32)))))
                .isInstanceOfSatisfying(EditConflictException.class, conflict -> assertThat(conflict.changes())
                        .hasSize(1));
        assertThat(people.as(READER, () -> meetings.view(id)).content().heldOn())
                .isEqualTo(TODAY.plusDays(31));
    }

    @Test
    void onlyTheCommitteeOfficePlans() {
        assertThatThrownBy(() -> people.as(READER, () -> meetings.plan(committee, content(TODAY))))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void itStandsInTheCalendarAlsoWhenItIsCancelled() throws Exception {
        Long id = plan(TODAY.plusDays(40));
        people.run(OFFICE, () -> meetings.cancel(id, "Grippe"));
        List<CalendarEntry> entries = people.as(READER, () -> calendar.entries(TODAY.plusDays(40), TODAY.plusDays(40)));
        assertThat(entries)
                .filteredOn(entry -> entry.path().equals("/council/meeting?id=" + id))
                .singleElement()
                .satisfies(entry -> assertThat(entry.event().cancelled()).isTrue());
    }

    private Long plan(LocalDate day) throws Exception {
        return people.as(OFFICE, () -> meetings.plan(committee, content(day)));
    }

    private static MeetingContent content(LocalDate day) {
        return new MeetingContent(day, LocalTime.of(18, 0), null, "Rathaus");
    }

    private List<CommitteeMeetingRow> list(MeetingState state) throws Exception {
        return people.as(
                        READER,
                        () -> meetings.list(new MeetingFilter(committee, state, null, null), PageRequest.firstPage()))
                .rows();
    }
}
