package de.nordertor.programme.control;

import de.nordertor.platform.boundary.CalendarEntry;
import de.nordertor.platform.boundary.CalendarEvent;
import de.nordertor.platform.boundary.CalendarSource;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** On which days funding programmes begin and end. */
@ApplicationScoped
public class ProgrammeCalendarSource implements CalendarSource {

    private static final String BEGIN = "PROGRAMME_BEGIN";
    private static final String END = "PROGRAMME_END";

    @Inject
    private ProgrammeListRepository programmes;

    @Inject
    private CurrentUser user;

    /** A programme as the list of a calendar reads it. */
    public record ProgrammeDays(
            Long id, long version, Instant changedAt, String name, LocalDate startsOn, LocalDate endsOn) {}

    @Override
    public List<String> kinds() {
        return List.of(BEGIN, END);
    }

    @Override
    public List<CalendarEntry> entries(LocalDate from, LocalDate to) {
        if (!user.may(Permission.PROGRAMME_READ)) {
            return List.of();
        }
        List<CalendarEntry> entries = new ArrayList<>();
        for (ProgrammeDays programme : programmes.findBetween(from, to)) {
            if (isWithin(programme.startsOn(), from, to)) {
                entries.add(entry(BEGIN, programme, programme.startsOn()));
            }
            if (isWithin(programme.endsOn(), from, to)) {
                entries.add(entry(END, programme, programme.endsOn()));
            }
        }
        return entries;
    }

    private static boolean isWithin(LocalDate day, LocalDate from, LocalDate to) {
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    private static CalendarEntry entry(String kind, ProgrammeDays programme, LocalDate day) {
        CalendarEvent event = new CalendarEvent(
                kind.toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "-" + programme.id() + "@nordertor",
                programme.version(),
                programme.changedAt(),
                null,
                null,
                day,
                programme.name(),
                null,
                null,
                null,
                false);
        return new CalendarEntry(kind, event, "/programme/programme?id=" + programme.id());
    }
}
