package de.nordertor.reminder.boundary;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * How the job that reminds people is doing.
 *
 * @param running the run that goes on; null when none does
 * @param last the last run that came to its end; null when none ever did
 * @param pausedSince null while it starts by itself
 * @param pausedBy who has stopped it
 * @param due reminders that the next run tells
 * @param resting reminders that could not be told and rest before they are tried again
 * @param peopleWaiting people who have something in their list and no mail about it yet
 * @param failed reminders that were tried often enough and wait for somebody
 * @param nextDay the next day on which somebody has to be reminded; null when there is none
 */
public record JobOverview(
        RunRow running,
        RunRow last,
        Instant pausedSince,
        String pausedBy,
        long due,
        long resting,
        long peopleWaiting,
        long failed,
        LocalDate nextDay)
        implements Serializable {

    public boolean isPaused() {
        return pausedSince != null;
    }
}
