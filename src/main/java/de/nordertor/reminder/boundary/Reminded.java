package de.nordertor.reminder.boundary;

import de.nordertor.identity.boundary.Addressee;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What people are reminded of, as it is now.
 *
 * @param dueVersion see {@link ReminderOrder}
 * @param dueOn the day that counts
 * @param what one line that whoever cares for it may read
 * @param responsible who cares for it
 * @param pressing whether a mail leaves at once when its day has come
 * @param path of its page below the context root
 */
public record Reminded(
        long dueVersion, LocalDate dueOn, String what, Addressee responsible, boolean pressing, String path)
        implements Serializable {}
