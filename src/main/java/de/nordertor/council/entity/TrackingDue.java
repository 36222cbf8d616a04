package de.nordertor.council.entity;

import java.time.LocalDate;

/** How a tracking stands to the calendar; derived on every look, never stored. */
public enum TrackingDue {
    OPEN,
    /** Open although its day has passed. */
    LATE,
    DONE,
    DROPPED;

    public static TrackingDue of(TrackingState state, LocalDate dueOn, LocalDate today) {
        return switch (state) {
            case OPEN -> dueOn.isBefore(today) ? LATE : OPEN;
            case DONE -> DONE;
            case DROPPED -> DROPPED;
        };
    }
}
