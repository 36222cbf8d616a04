package de.nordertor.council.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import de.nordertor.council.boundary.MeetingEvent;
import de.nordertor.council.boundary.MeetingNews;
import de.nordertor.council.boundary.MeetingPreview;
import de.nordertor.council.control.MeetingJudge.Judged;
import de.nordertor.council.entity.Committee;
import de.nordertor.council.entity.Meeting;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.platform.boundary.Sentence;
import de.nordertor.platform.entity.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeetingJudgeTest {

    private static final Change CHANGE = new Change(Instant.parse("2026-10-01T08:00:00Z"), "Muster, Erika");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 5);

    private final Committee council = committee(1L, "Rat");
    private final Committee sport = committee(2L, "Sportausschuss");
    private final List<Meeting> stored = new ArrayList<>();

    @Test
    void whatNobodyHasPlannedIsNew() {
        MeetingPreview row = judge(event("u-1", "Rat", at(DAY, 18))).get(0).preview();
        assertThat(row.news()).isEqualTo(MeetingNews.NEW);
        assertThat(row.committee()).isEqualTo("Rat");
    }

    @Test
    void aMovedEventMovesItsMeeting() {
        Meeting known = stored(council, at(DAY, 18), "u-1");
        Judged row = judge(event("u-1", "Rat", at(DAY.plusDays(7), 18))).get(0);
        assertThat(row.meeting()).isSameAs(known);
        assertThat(row.preview().news()).isEqualTo(MeetingNews.CHANGED);
        assertThat(row.preview().before().heldOn()).isEqualTo(DAY);
        assertThat(row.preview().after().heldOn()).isEqualTo(DAY.plusDays(7));
    }

    @Test
    void whatTheCalendarLeavesOpenStays() {
        stored(council, new MeetingContent(DAY, LocalTime.of(18, 0), LocalTime.of(20, 0), "Rathaus"), "u-1");
        assertThat(news(event("u-1", "Rat", at(DAY, 18)))).containsExactly(MeetingNews.SAME);
        MeetingPreview later = judge(event("u-1", "Rat", at(DAY, 21))).get(0).preview();
        assertThat(later.after()).isEqualTo(new MeetingContent(DAY, LocalTime.of(21, 0), null, "Rathaus"));
    }

    @Test
    void whatWasPlannedByHandOnThatDayIsTheSame() {
        Meeting byHand = stored(council, at(DAY, 18), null);
        assertThat(news(event("u-1", "Rat", at(DAY, 18)))).containsExactly(MeetingNews.LINKED);
        Judged otherTime = judge(event("u-1", "Rat", at(DAY, 17))).get(0);
        assertThat(otherTime.meeting()).isSameAs(byHand);
        assertThat(otherTime.preview().news()).isEqualTo(MeetingNews.CHANGED);
        assertThat(news(event("u-1", "Sportausschuss", at(DAY, 18)))).containsExactly(MeetingNews.NEW);
        assertThat(news(event(null, "Rat", at(DAY, 18)))).containsExactly(MeetingNews.SAME);
    }

    @Test
    void aMeetingIsThatOfOneEventOnly() {
        stored(council, at(DAY, 18), null);
        assertThat(news(event("u-1", "Rat", at(DAY, 15)), event("u-2", "Rat", at(DAY, 18))))
                .containsExactly(MeetingNews.NEW, MeetingNews.LINKED);
    }

    @Test
    void theMeetingOfAnotherEventOnThatDayIsAnotherOneUnlessItBeginsAtTheSameTime() {
        stored(council, at(DAY, 18), "u-1");
        assertThat(news(event("u-2", "Rat", at(DAY, 15)))).containsExactly(MeetingNews.NEW);
        assertThat(news(event("u-2", "Rat", at(DAY, 18)))).containsExactly(MeetingNews.LINKED);
        assertThat(news(event("u-1", "Rat", at(DAY.plusDays(1), 18)), event("u-2", "Rat", at(DAY, 18))))
                .containsExactly(MeetingNews.CHANGED, MeetingNews.NEW);
    }

    @Test
    void aCommitteeMeetsOnceAtATime() {
        stored(council, at(DAY, 18), "u-2");
        List<Judged> rows = judge(event("u-1", "Rat", at(DAY, 18)), event("u-2", "Rat", at(DAY, 18)));
        assertThat(rows.get(0).preview().problem()).isEqualTo(Sentence.of("council.import.twice"));
        assertThat(rows.get(1).preview().news()).isEqualTo(MeetingNews.SAME);
    }

    /** Two calendars in one file may hold the same event. */
    @Test
    void anEventCountsOnce() {
        stored(council, at(DAY, 18), "u-1");
        List<Judged> rows = judge(event("u-1", "Rat", at(DAY, 19)), event("u-1", "Rat", at(DAY, 20)));
        assertThat(rows.get(0).preview().news()).isEqualTo(MeetingNews.CHANGED);
        assertThat(rows.get(1).preview().problem()).isEqualTo(Sentence.of("council.import.twice"));
    }

    @Test
    void anOpenMeetingIsCancelledOnce() {
        Meeting known = stored(council, at(DAY, 18), "u-1");
        assertThat(news(cancelled("u-1"))).containsExactly(MeetingNews.CANCELLED);
        known.cancel("Grippe", CHANGE);
        assertThat(news(cancelled("u-1"))).containsExactly(MeetingNews.SAME);
        assertThat(problem(event("u-1", "Rat", at(DAY, 18)))).isEqualTo("council.meeting.isCancelled");
        stored.clear();
        assertThat(problem(cancelled("u-1"))).isEqualTo("council.meetingImport.nothingToCancel");
    }

    @Test
    void aReplannedMeetingIsMeantRatherThanTheCancelledOne() {
        stored(council, at(DAY, 18), null).cancel("Grippe", CHANGE);
        Meeting open = stored(council, at(DAY, 18), null);
        assertThat(judge(event("u-1", "Rat", at(DAY, 18))).get(0).meeting()).isSameAs(open);
    }

    @Test
    void aHeldMeetingIsNeverChanged() {
        stored(council, at(DAY, 18), "u-1").hold(DAY, CHANGE);
        assertThat(news(event("u-1", "Rat", at(DAY, 18)))).containsExactly(MeetingNews.SAME);
        assertThat(news(event("u-2", "Rat", at(DAY, 18)))).containsExactly(MeetingNews.SAME);
        assertThat(problem(event("u-1", "Rat", at(DAY, 19)))).isEqualTo("council.meetingImport.held");
        assertThat(problem(cancelled("u-1"))).isEqualTo("council.meetingImport.held");
    }

    @Test
    void aMeetingStaysOneOfItsCommittee() {
        stored(sport, at(DAY, 18), "u-1");
        assertThat(problem(event("u-1", "Rat", at(DAY, 18)))).isEqualTo("council.meetingImport.otherCommittee");
        assertThat(problem(event("u-1", "Bauamt", at(DAY, 18)))).isEqualTo("council.import.committeeUnknown");
    }

    private Meeting stored(Committee committee, MeetingContent content, String uid) {
        Meeting meeting = new Meeting(committee, content, CHANGE);
        meeting.followCalendar(uid, CHANGE);
        stored.add(meeting);
        return meeting;
    }

    private List<Judged> judge(MeetingEvent... events) {
        List<MeetingEvent> numbered = new ArrayList<>();
        for (MeetingEvent event : events) {
            numbered.add(event.numbered(numbered.size() + 1));
        }
        return new MeetingJudge(new CommitteeNames(Map.of(1L, "Rat", 2L, "Sportausschuss")), stored).judge(numbered);
    }

    private List<MeetingNews> news(MeetingEvent... events) {
        return judge(events).stream().map(row -> row.preview().news()).toList();
    }

    private String problem(MeetingEvent event) {
        return judge(event).get(0).preview().problem().key();
    }

    private static MeetingEvent event(String uid, String summary, MeetingContent content) {
        return new MeetingEvent(0, summary, uid, content, false, null);
    }

    private static MeetingEvent cancelled(String uid) {
        return new MeetingEvent(0, "Rat", uid, at(DAY, 18), true, null);
    }

    private static MeetingContent at(LocalDate day, int hour) {
        return new MeetingContent(day, LocalTime.of(hour, 0), null, null);
    }

    private static Committee committee(Long id, String name) {
        Committee committee = mock(Committee.class);
        when(committee.getId()).thenReturn(id);
        when(committee.getName()).thenReturn(name);
        return committee;
    }
}
