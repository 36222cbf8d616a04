package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import java.math.BigDecimal;

/** Sums and hours as they are accepted: not less than nothing, with at most two decimals. */
final class Euros {

    static final BigDecimal MOST = new BigDecimal("9999999999.99");

    private Euros() {}

    /** @param sum null stays null */
    static BigDecimal of(BigDecimal sum, String labelKey) {
        if (sum != null
                && (sum.signum() < 0
                        || sum.compareTo(MOST) > 0
                        || sum.stripTrailingZeros().scale() > 2)) {
            throw new InvalidInputException("cooperation.cooperation.sumOutside", new MessageKey(labelKey));
        }
        return sum;
    }
}
