package de.nordertor.journal.entity;

import de.nordertor.platform.entity.InvalidInputException;
import java.io.Serializable;
import java.time.LocalDate;

/** How far from another date something is due: two weeks before it, three days after it, or on the day itself (0). */
public record Distance(int amount, AnchorUnit unit, AnchorSide side) implements Serializable {

    public static final int MOST = 999;

    /** @throws InvalidInputException where a part is missing or the number is none that can be meant */
    public static Distance typed(Integer amount, AnchorUnit unit, AnchorSide side) {
        if (amount == null || unit == null || side == null) {
            throw new InvalidInputException("journal.anchor.distanceRequired");
        }
        if (amount < 0 || amount > MOST) {
            throw new InvalidInputException("journal.anchor.distanceRange", MOST);
        }
        return new Distance(amount, unit, side);
    }

    /** The day at this distance from that one. */
    public LocalDate from(LocalDate day) {
        return unit.shift(day, side == AnchorSide.BEFORE ? -(long) amount : amount);
    }
}
