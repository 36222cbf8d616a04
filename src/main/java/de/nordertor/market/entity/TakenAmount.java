package de.nordertor.market.entity;

import de.nordertor.matching.entity.AmountUnit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;

/** How much of a need or an offer a promise takes. */
public final class TakenAmount {

    private TakenAmount() {}

    /**
     * In whole units of the need or the offer, rounded up.
     *
     * @param amount of the promise; null where it cannot be counted
     * @param unit of the promise; null where it cannot be counted
     * @return empty where it cannot be told, so that all of it is taken
     */
    public static OptionalInt of(BigDecimal amount, AmountUnit unit, AmountUnit wanted) {
        if (amount == null || unit == null || !unit.isComparableWith(wanted)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(amount.multiply(BigDecimal.valueOf(unit.size()))
                .divide(BigDecimal.valueOf(wanted.size()), 0, RoundingMode.CEILING)
                .intValueExact());
    }
}
