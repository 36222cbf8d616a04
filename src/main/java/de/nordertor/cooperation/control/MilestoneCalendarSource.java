package de.nordertor.cooperation.control;

import de.nordertor.platform.boundary.CalendarEntry;
import de.nordertor.platform.boundary.CalendarEvent;
import de.nordertor.platform.boundary.CalendarSource;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** On which days cooperations are to reach something, as long as they have not. */
@ApplicationScoped
public class MilestoneCalendarSource implements CalendarSource {

    private static final String KIND = "Milestone";

    @Inject
    private CooperationTimeRepository times;

    @Inject
    private CurrentUser user;

    /** A milestone as the list of a calendar reads it. */
    public record MilestoneDay(
            Long id,
            long version,
            Instant changedAt,
            String title,
            LocalDate dueOn,
            Long cooperationId,
            String cooperation) {}

    @Override
    public List<String> kinds() {
        return List.of(KIND);
    }

    @Override
    public List<CalendarEntry> entries(LocalDate from, LocalDate to) {
        return user.may(Permission.COOPERATION_READ)
                ? times.findOpenMilestones(from, to).stream()
                        .map(MilestoneCalendarSource::entry)
                        .toList()
                : List.of();
    }

    private static CalendarEntry entry(MilestoneDay milestone) {
        CalendarEvent event = new CalendarEvent(
                "milestone-" + milestone.id() + "@nordertor",
                milestone.version(),
                milestone.changedAt(),
                null,
                null,
                milestone.dueOn(),
                milestone.title() + " (" + milestone.cooperation() + ")",
                null,
                null,
                null,
                false);
        return new CalendarEntry(KIND, event, CooperationDirectory.pathOf(milestone.cooperationId()));
    }
}
