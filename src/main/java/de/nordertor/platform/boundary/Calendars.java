package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** Everything with a day, of all rooms, in one calendar; each person sees what he or she may read. */
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
public class Calendars {

    private static final int MOST_DAYS = 1_200;

    @Inject
    @Any
    private Instance<CalendarSource> sources;

    @Inject
    private Clock clock;

    /** What can be in it, in the order of the rooms' names. */
    public List<String> kinds() {
        return sources.stream()
                .flatMap(source -> source.kinds().stream())
                .sorted()
                .toList();
    }

    /**
     * From the first to the last of these days, whole days before hours.
     *
     * @param kind null for all kinds
     */
    public List<CalendarEntry> between(LocalDate from, LocalDate to, String kind) {
        if (ChronoUnit.DAYS.between(from, to) > MOST_DAYS) {
            throw new InvalidInputException("platform.calendar.tooLong", MOST_DAYS);
        }
        return sources.stream()
                .filter(source -> kind == null || source.kinds().contains(kind))
                .flatMap(source -> source.entries(from, to).stream())
                .filter(entry -> kind == null || entry.kind().equals(kind))
                .sorted(Comparator.comparing((CalendarEntry entry) -> entry.day(clock.getZone()))
                        .thenComparing(
                                entry -> entry.time(clock.getZone()), Comparator.nullsFirst(LocalTime::compareTo))
                        .thenComparing(entry -> entry.event().summary()))
                .toList();
    }
}
