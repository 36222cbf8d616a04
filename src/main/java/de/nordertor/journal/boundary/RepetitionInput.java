package de.nordertor.journal.boundary;

import de.nordertor.journal.entity.RepetitionUnit;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How a deadline comes again, as a person fills it in.
 *
 * @param unit null where it does not
 * @param every so many units; null for one
 * @param until the last day; null for none
 * @param times how often in all; null for no end
 */
public record RepetitionInput(RepetitionUnit unit, Integer every, LocalDate until, Integer times)
        implements Serializable {

    public static final RepetitionInput NONE = new RepetitionInput(null, null, null, null);

    /** @throws InvalidInputException naming what was filled in though it does not come again */
    public void requireNothingWithoutUnit() {
        if (unit == null) {
            requireNothing(every, "journal.repetition.every");
            requireNothing(until, "journal.repetition.until");
            requireNothing(times, "journal.repetition.times");
        }
    }

    private static void requireNothing(Object filledIn, String labelKey) {
        if (filledIn != null) {
            throw new InvalidInputException("journal.repetition.unitRequired", new MessageKey(labelKey));
        }
    }
}
