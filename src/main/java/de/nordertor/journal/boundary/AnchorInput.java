package de.nordertor.journal.boundary;

import de.nordertor.journal.entity.AnchorSide;
import de.nordertor.journal.entity.AnchorUnit;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import java.io.Serializable;

/**
 * From which other date a deadline is counted, as a person fills it in.
 *
 * @param base one of {@link AnchorChoice#base()}; null where the day is typed
 * @param amount so many units; 0 for the day itself
 */
public record AnchorInput(String base, Integer amount, AnchorUnit unit, AnchorSide side) implements Serializable {

    public static final AnchorInput NONE = new AnchorInput(null, null, null, null);

    public boolean isNone() {
        return base == null || base.isBlank();
    }

    /** @throws InvalidInputException naming what was filled in without another date to count from */
    public void requireNothingWithoutBase() {
        if (isNone()) {
            requireNothing(amount, "journal.anchor.amount");
            requireNothing(unit, "journal.anchor.unit");
            requireNothing(side, "journal.anchor.side");
        }
    }

    private static void requireNothing(Object filledIn, String labelKey) {
        if (filledIn != null) {
            throw new InvalidInputException("journal.anchor.baseRequired", new MessageKey(labelKey));
        }
    }
}
