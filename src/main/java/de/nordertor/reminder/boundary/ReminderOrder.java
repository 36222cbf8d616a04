package de.nordertor.reminder.boundary;

import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.entity.ReminderDays;
import java.time.LocalDate;

/**
 * What a room wants people to be reminded of.
 *
 * @param subject of a kind that a {@link ReminderSource} answers for
 * @param dueVersion counts how often the thing was due on another day; a reminder of an older one is never told
 * @param dueOn the day that counts
 * @param days when those are reminded who care for it
 * @param escalateAfter so many days after the day their lead is told; null for never
 * @param catchUp whether those who care for it are told today where the days for that have passed: for a day that nobody
 *     has just typed
 */
public record ReminderOrder(
        SubjectRef subject,
        long dueVersion,
        LocalDate dueOn,
        ReminderDays days,
        Integer escalateAfter,
        boolean catchUp) {

    /** For a day that somebody has just typed: nobody is told at once of what was just entered. */
    public ReminderOrder(
            SubjectRef subject, long dueVersion, LocalDate dueOn, ReminderDays days, Integer escalateAfter) {
        this(subject, dueVersion, dueOn, days, escalateAfter, false);
    }
}
