package de.nordertor.group.control;

import de.nordertor.group.entity.GroupMeeting;
import de.nordertor.platform.boundary.CalendarEntry;
import de.nordertor.platform.boundary.CalendarSource;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The meetings of groups, also those that were cancelled. */
@ApplicationScoped
public class MeetingCalendarSource implements CalendarSource {

    @Inject
    private MeetingRepository meetings;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    @Override
    public List<String> kinds() {
        return List.of(GroupMeeting.KIND);
    }

    @Override
    public List<CalendarEntry> entries(LocalDate from, LocalDate to) {
        if (!user.may(Permission.GROUP_READ)) {
            return List.of();
        }
        return meetings.findBetween(from, to).stream()
                .map(row -> new CalendarEntry(
                        GroupMeeting.KIND, MeetingCalendar.event(row, clock), MeetingDirectory.pathOf(row.id())))
                .toList();
    }
}
