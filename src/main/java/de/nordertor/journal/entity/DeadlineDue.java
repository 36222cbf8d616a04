package de.nordertor.journal.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How a deadline stands to the calendar; derived on every look, never stored. */
public enum DeadlineDue {
    OVERDUE,
    TODAY,
    /** After today, up to the Sunday of this week. */
    THIS_WEEK,
    LATER,
    DONE,
    CANCELLED;

    public static DeadlineDue of(DeadlineState state, LocalDate dueOn, LocalDate today) {
        if (state != DeadlineState.OPEN) {
            return state == DeadlineState.DONE ? DONE : CANCELLED;
        }
        if (dueOn.isBefore(today)) {
            return OVERDUE;
        }
        if (dueOn.equals(today)) {
            return TODAY;
        }
        return dueOn.isAfter(lastDayOfWeek(today)) ? LATER : THIS_WEEK;
    }

    /** The Sunday of the week, the day itself when it is one. */
    public static LocalDate lastDayOfWeek(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
