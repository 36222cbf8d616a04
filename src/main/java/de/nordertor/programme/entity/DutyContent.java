package de.nordertor.programme.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;

/**
 * What whoever is admitted has to do, as it is accepted. Becomes a deadline on the day of the admission.
 *
 * @param dueInDays how many days after the admission
 */
public record DutyContent(String what, Integer dueInDays) implements Serializable {

    public static final int WHAT_LENGTH = 300;
    public static final int MOST_DAYS = 3_650;

    public DutyContent {
        what = Text.requiredLine(what, WHAT_LENGTH, "programme.duty.what");
        if (dueInDays == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("programme.duty.dueInDays"));
        }
        if (dueInDays < 0 || dueInDays > MOST_DAYS) {
            throw new InvalidInputException(
                    "programme.number.outside", new MessageKey("programme.duty.dueInDays"), 0, MOST_DAYS);
        }
    }
}
