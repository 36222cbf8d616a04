package de.nordertor.town.entity;

import de.nordertor.platform.entity.MessageKey;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * On which days this town hall works, as it was when asked for. A day that is off for several reasons is off for the one
 * that says most: the holiday, then the closing, then the weekend.
 */
public final class WorkingCalendar {

    /** Longer than any town hall is closed: whoever closes it for good finds no working day. */
    private static final int REACH = 120;

    private final IntFunction<HolidayYear> source;
    private final Map<Integer, HolidayYear> years = new HashMap<>();
    private final List<ClosingDay> closings;

    /** @param source the holidays of a year in the Land of the town */
    public WorkingCalendar(IntFunction<HolidayYear> source, List<ClosingDay> closings) {
        this.source = source;
        this.closings = List.copyOf(closings);
    }

    /**
     * The holidays of one year.
     *
     * @param names the last part of the key {@code town.holiday.X} for each of them
     */
    public record HolidayYear(LocalDate easter, Map<LocalDate, String> names) {}

    /** Empty on a working day. */
    public Optional<DayOff> off(LocalDate day) {
        String holiday = year(day.getYear()).names().get(day);
        if (holiday != null) {
            return Optional.of(new DayOff(day, DayOff.Kind.HOLIDAY, new MessageKey("town.holiday." + holiday)));
        }
        Optional<DayOff> local = local(day, true);
        if (local.isPresent()) {
            return local;
        }
        if (!isWeekend(day)) {
            return local(day, false);
        }
        DayOff closed = local(day, false).orElse(null);
        // a closing on a Saturday does not take away that it is one, which the law looks at
        return Optional.of(new DayOff(
                day,
                DayOff.Kind.WEEKEND,
                closed == null ? new MessageKey("town.weekday." + day.getDayOfWeek()) : closed.called()));
    }

    private Optional<DayOff> local(LocalDate day, boolean holiday) {
        return closings.stream()
                .filter(closing -> closing.isPublicHoliday() == holiday)
                .filter(closing -> closing.covers(day, wanted -> year(wanted).easter()))
                .findFirst()
                .map(closing -> new DayOff(day, holiday ? DayOff.Kind.HOLIDAY : DayOff.Kind.CLOSED, closing.getName()));
    }

    /** The day itself if the town hall works, else the next one on which it does. */
    public LocalDate next(LocalDate day) {
        return seek(day, 1, off -> true);
    }

    /** The day itself if the town hall works, else the last one before on which it does. */
    public LocalDate previous(LocalDate day) {
        return seek(day, -1, off -> true);
    }

    /**
     * The end of a period by law: the day itself, or the next that is neither a Saturday, a Sunday nor a holiday
     * (§ 193 BGB, § 31 Abs. 3 VwVfG). Days on which only the town hall is closed put nothing off.
     */
    public LocalDate nextByLaw(LocalDate day) {
        return seek(day, 1, DayOff::byLaw);
    }

    private LocalDate seek(LocalDate day, int step, Predicate<DayOff> skipped) {
        for (int distance = 0; distance <= REACH; distance++) {
            LocalDate candidate = day.plusDays((long) step * distance);
            if (off(candidate).filter(skipped).isEmpty()) {
                return candidate;
            }
        }
        return day;
    }

    private HolidayYear year(int wanted) {
        return years.computeIfAbsent(wanted, source::apply);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
