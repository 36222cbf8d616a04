package de.nordertor.journal.entity;

import java.time.LocalDate;

/** In what a deadline repeats. */
public enum RepetitionUnit {
    WEEKS {
        @Override
        LocalDate after(LocalDate first, long units) {
            return first.plusWeeks(units);
        }
    },
    MONTHS {
        @Override
        LocalDate after(LocalDate first, long units) {
            return first.plusMonths(units);
        }
    },
    QUARTERS {
        @Override
        LocalDate after(LocalDate first, long units) {
            return first.plusMonths(MONTHS_A_QUARTER * units);
        }
    },
    YEARS {
        @Override
        LocalDate after(LocalDate first, long units) {
            return first.plusYears(units);
        }
    };

    private static final int MONTHS_A_QUARTER = 3;

    /** So many units after the first day; on the last day of the month where it has no such day. */
    abstract LocalDate after(LocalDate first, long units);
}
