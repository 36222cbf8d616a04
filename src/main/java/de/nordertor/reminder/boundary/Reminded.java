package de.nordertor.reminder.boundary;

import de.nordertor.identity.boundary.Addressee;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.MessageKey;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What people are reminded of, as it is now.
 *
 * @param dueVersion see {@link ReminderOrder}
 * @param dueOn the day that counts
 * @param purpose the key of what is to be done with it, with {0} for it; null where the line says so itself
 * @param what one line that whoever cares for it may read
 * @param responsible who cares for it
 * @param pressing whether a mail leaves at once when its day has come
 * @param path of its page below the context root
 */
public record Reminded(
        long dueVersion,
        LocalDate dueOn,
        MessageKey purpose,
        String what,
        Addressee responsible,
        boolean pressing,
        String path)
        implements Serializable {

    /** Where the line says by itself what is to be done. */
    public Reminded(
            long dueVersion, LocalDate dueOn, String what, Addressee responsible, boolean pressing, String path) {
        this(dueVersion, dueOn, null, what, responsible, pressing, path);
    }

    /** What is to be done, in the language of the texts. */
    public String line(Texts texts) {
        return purpose == null ? what : texts.format(purpose.key(), what);
    }
}
