package de.nordertor.journal.boundary;

import de.nordertor.journal.entity.RepetitionUnit;
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
}
