package de.nordertor.reminder.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A reminder that could not be told, or a person to whom no mail could be written.
 *
 * @param kind of the thing; null for a person
 * @param remindOn null for a person
 * @param person whose mail it is; null for a reminder
 * @param reason a key of the texts or what went wrong, in the words of the machine
 * @param nextAttemptAt null when nothing is tried any more until somebody wants it
 */
public record JobFailure(
        Long id, String kind, LocalDate remindOn, String person, String reason, int attempts, Instant nextAttemptAt)
        implements Serializable {

    /** A reminder that could not be told. */
    public JobFailure(Long id, String kind, LocalDate remindOn, String reason, int attempts, Instant nextAttemptAt) {
        this(id, kind, remindOn, null, reason, attempts, nextAttemptAt);
    }

    /** A person to whom no mail could be written. */
    public JobFailure(Long id, String person, String reason, int attempts, Instant nextAttemptAt) {
        this(id, null, null, person, reason, attempts, nextAttemptAt);
    }

    /** Whether nobody tries it any more. */
    public boolean isGivenUp() {
        return nextAttemptAt == null;
    }

    /** Whether the reason is one that the application has words for. */
    public boolean hasWords() {
        return reason != null && reason.startsWith("reminder.");
    }
}
