package de.nordertor.town.control;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.nordertor.town.entity.FederalState;
import de.nordertor.town.entity.WorkingCalendar.HolidayYear;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The holidays by law of each Land. Those that a Land leaves to single places are not among them: an administrator enters
 * them as days of the place.
 */
@ApplicationScoped
public class Holidays {

    private static final String GOOD_FRIDAY = "GOOD_FRIDAY";
    private static final int FROM_GOOD_FRIDAY_TO_EASTER = 2;

    private final HolidayManager library =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.GERMANY));

    /** @param state null for those that every Land has */
    public HolidayYear of(FederalState state, int year) {
        Set<Holiday> found = state == null
                ? library.getHolidays(Year.of(year))
                : library.getHolidays(Year.of(year), state.name().toLowerCase(Locale.ROOT));
        Map<LocalDate, String> names = new TreeMap<>();
        found.stream()
                .sorted(Comparator.comparing(Holiday::getPropertiesKey))
                .forEach(holiday -> names.putIfAbsent(holiday.getDate(), name(holiday)));
        LocalDate easter = found.stream()
                .filter(holiday -> name(holiday).equals(GOOD_FRIDAY))
                .map(holiday -> holiday.getDate().plusDays(FROM_GOOD_FRIDAY_TO_EASTER))
                .findFirst()
                .orElseThrow();
        return new HolidayYear(easter, names);
    }

    private static String name(Holiday holiday) {
        String key = holiday.getPropertiesKey();
        return key.substring(key.lastIndexOf('.') + 1);
    }
}
