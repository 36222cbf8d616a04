package de.nordertor.reminder.boundary;

import de.nordertor.reminder.entity.RunState;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A run of the job.
 *
 * @param endedAt null while it runs, and where nobody knows
 * @param told how many notices came into lists
 * @param mails how many mails were written
 * @param failures how many reminders could not be told, and how many people no mail could be written to
 * @param failure why it ended early; null otherwise
 */
public record RunRow(
        RunState state, Instant startedAt, Instant endedAt, int told, int mails, int failures, String failure)
        implements Serializable {

    /** In seconds; null while it runs, and where nobody knows. */
    public Double seconds() {
        return endedAt == null ? null : Duration.between(startedAt, endedAt).toMillis() / 1000.0;
    }
}
