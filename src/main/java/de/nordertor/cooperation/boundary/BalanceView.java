package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.entity.Balance;
import de.nordertor.cooperation.entity.HonourRate;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;

/**
 * Give and take, and how many promises were kept.
 *
 * @param partners by their names
 * @param town the town itself
 * @param occasions by their names
 * @param years the latest first
 * @param partnerRate of all that partners promised
 * @param hourValue what an hour counts in euro, a setting
 */
public record BalanceView(
        List<Side> partners, Side town, List<Rate> occasions, List<Rate> years, HonourRate partnerRate, long hourValue)
        implements Serializable {

    /**
     * A side of agreements.
     *
     * @param partnerId null for the town
     * @param hoursGiven what it gave of them
     * @param rate of what it promised
     */
    public record Side(
            Long partnerId,
            String name,
            List<Balance.Line> lines,
            BigDecimal hoursGiven,
            BigDecimal hoursReceived,
            HonourRate rate)
            implements Serializable {}

    /** How many promises of an occasion or a year were kept, whoever made them. @param name null where none is noted */
    public record Rate(String name, HonourRate rate) implements Serializable {}
}
