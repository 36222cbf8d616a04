package de.nordertor.journal.entity;

import java.time.LocalDate;

/** In what the distance to another date is counted. */
public enum AnchorUnit {
    DAYS {
        @Override
        LocalDate shift(LocalDate day, long units) {
            return day.plusDays(units);
        }
    },
    WEEKS {
        @Override
        LocalDate shift(LocalDate day, long units) {
            return day.plusWeeks(units);
        }
    },
    MONTHS {
        @Override
        LocalDate shift(LocalDate day, long units) {
            return day.plusMonths(units);
        }
    };

    /** So many units later, earlier for a negative number; on the last day of the month where it has no such day. */
    abstract LocalDate shift(LocalDate day, long units);
}
