package de.nordertor.journal.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** In what a deadline repeats. */
public enum RepetitionUnit {
    WEEKS(1, ChronoUnit.WEEKS),
    MONTHS(1, ChronoUnit.MONTHS),
    QUARTERS(3, ChronoUnit.MONTHS),
    YEARS(1, ChronoUnit.YEARS);

    private final int size;
    private final ChronoUnit unit;

    RepetitionUnit(int size, ChronoUnit unit) {
        this.size = size;
        this.unit = unit;
    }

    /** So many units after the first day; on the last day of the month where it has no such day. */
    LocalDate after(LocalDate first, long units) {
        return first.plus(size * units, unit);
    }
}
