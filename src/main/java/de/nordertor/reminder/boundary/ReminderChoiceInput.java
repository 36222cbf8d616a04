package de.nordertor.reminder.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * How a person wants to be reminded.
 *
 * @param digestAt when the daily digest leaves
 * @param onDaysOff whether it also comes when the town hall is closed
 * @param lastDigestOn null when none has come yet; what is sent in is ignored
 */
public record ReminderChoiceInput(boolean byMail, LocalTime digestAt, boolean onDaysOff, LocalDate lastDigestOn)
        implements Serializable {}
