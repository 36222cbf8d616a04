package de.nordertor.journal.boundary;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * A line on the timeline of a thing: an activity on its day, or a deadline on the day it is due or was closed.
 *
 * @param kind the name of an {@code ActivityKind} or {@code DeadlineKind}
 * @param time of an activity, where it is known
 * @param text the beginning of what was said; null for a deadline and for a withdrawn activity
 * @param result of an activity; may be null
 * @param who wrote the activity, or closed the deadline; null for an open deadline
 * @param reason why it was withdrawn or cancelled
 */
public record TimelineRow(
        Type type,
        Long id,
        String kind,
        LocalDate day,
        LocalTime time,
        String title,
        String text,
        String result,
        String who,
        State state,
        String reason) {

    /** How much of a text a line shows. */
    public static final int TEXT_SHOWN = 400;

    public enum Type {
        ACTIVITY,
        DEADLINE
    }

    public enum State {
        NOTED,
        WITHDRAWN,
        OPEN,
        DONE,
        CANCELLED
    }

    public boolean isActivity() {
        return type == Type.ACTIVITY;
    }

    /** Whether there is more to read than {@link #text} shows. */
    public boolean isCut() {
        return text != null && text.length() >= TEXT_SHOWN;
    }
}
