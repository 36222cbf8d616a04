package de.nordertor.council.entity;

import de.nordertor.town.entity.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Until which days people co-sign, in working days. */
public final class CoSigningDays {

    private CoSigningDays() {}

    /** The day after so many working days. */
    public static LocalDate after(LocalDate today, int workingDays, WorkingCalendar calendar) {
        LocalDate day = today;
        for (int left = workingDays; left > 0; left--) {
            day = calendar.next(day.plusDays(1));
        }
        return day;
    }

    /**
     * The day of each of them: all at once have the whole time; one after the other share it, and where it has fewer
     * working days than people, several have the same day. The last has the last day in any case.
     */
    public static List<LocalDate> share(
            LocalDate today, LocalDate until, int people, CoSigningMode mode, WorkingCalendar calendar) {
        List<LocalDate> working = today.datesUntil(until.plusDays(1))
                .filter(day -> day.isAfter(today) && calendar.off(day).isEmpty())
                .toList();
        List<LocalDate> days = new ArrayList<>();
        for (int turn = 1; turn <= people; turn++) {
            boolean last = turn == people || mode == CoSigningMode.PARALLEL || working.isEmpty();
            // rounded up: the first have the odd days
            int needed = (turn * working.size() + people - 1) / people;
            days.add(last ? until : working.get(needed - 1));
        }
        return days;
    }
}
