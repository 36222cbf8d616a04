package de.nordertor.reminder.boundary;

import de.nordertor.reminder.entity.ReminderAudience;
import de.nordertor.reminder.entity.ReminderState;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One reminder of a thing.
 *
 * @param people how many were told
 */
public record ReminderRow(LocalDate remindOn, ReminderAudience audience, ReminderState state, long people)
        implements Serializable {}
