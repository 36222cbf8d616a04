package de.nordertor;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;

/** The day as the town counts it: for an hour or two each night it is another one than where the build runs. */
public final class TownDay {

    private static final ZoneId TOWN = ZoneId.of("Europe/Berlin");

    private TownDay() {}

    public static LocalDate today() {
        return LocalDate.now(TOWN);
    }

    /** A Wednesday so many years on, at the beginning of March: nowhere a holiday, so that whoever waits for a working day need not. */
    public static LocalDate workingDayInYears(int years) {
        return LocalDate.of(today().getYear() + years, Month.MARCH, 1)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
    }
}
