package de.nordertor.journal.entity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** In what the distance to another date is counted. */
public enum AnchorUnit {
    DAYS(ChronoUnit.DAYS),
    WEEKS(ChronoUnit.WEEKS),
    MONTHS(ChronoUnit.MONTHS);

    private final ChronoUnit unit;

    AnchorUnit(ChronoUnit unit) {
        this.unit = unit;
    }

    /** So many units later, earlier for a negative number; on the last day of the month where it has no such day. */
    LocalDate shift(LocalDate day, long units) {
        return day.plus(units, unit);
    }
}
