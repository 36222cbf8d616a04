package de.nordertor.council.control;

import de.nordertor.council.entity.Meeting;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.council.entity.MeetingState;
import de.nordertor.platform.boundary.CalendarEntry;
import de.nordertor.platform.boundary.CalendarEvent;
import de.nordertor.platform.boundary.CalendarSource;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The meetings of committees, also those that were cancelled. */
@ApplicationScoped
public class CommitteeMeetingCalendar implements CalendarSource {

    @Inject
    private CommitteeMeetingRepository meetings;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Override
    public List<String> kinds() {
        return List.of(Meeting.KIND);
    }

    @Override
    public List<CalendarEntry> entries(LocalDate from, LocalDate to) {
        if (!user.may(Permission.PAPER_READ)) {
            return List.of();
        }
        return meetings.findBetween(from, to).stream()
                .map(meeting -> new CalendarEntry(
                        Meeting.KIND, event(meeting), CommitteeMeetingDirectory.pathOf(meeting.getId())))
                .toList();
    }

    private CalendarEvent event(Meeting meeting) {
        MeetingContent content = meeting.content();
        return new CalendarEvent(
                "meeting-" + meeting.getId() + "@nordertor",
                meeting.getVersion(),
                meeting.getChangedAt(),
                moment(content, content.startsAt()),
                moment(content, content.endsAt()),
                null,
                meeting.getCommittee().getName(),
                content.place(),
                null,
                null,
                meeting.getState() == MeetingState.CANCELLED);
    }

    private Instant moment(MeetingContent content, LocalTime time) {
        return time == null
                ? null
                : content.heldOn().atTime(time).atZone(clock.getZone()).toInstant();
    }
}
