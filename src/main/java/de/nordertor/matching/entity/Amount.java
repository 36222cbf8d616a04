package de.nordertor.matching.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import java.io.Serializable;

/** How much there is over the whole period, in whole units; at least 1. */
public record Amount(int number, AmountUnit unit) implements Serializable {

    public static final int MOST = 1_000_000;

    public Amount {
        if (unit == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("matching.listing.unit"));
        }
        if (number < 1 || number > MOST) {
            throw new InvalidInputException("matching.listing.amountRange", MOST);
        }
    }

    /** How much of this amount the other one covers: 0 to 1, and 0 where their units cannot be compared. */
    public double coveredBy(Amount other) {
        return unit.isComparableWith(other.unit)
                ? Math.min(1, (double) other.number * other.unit.size() / ((double) number * unit.size()))
                : 0;
    }
}
