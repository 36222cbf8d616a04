package de.nordertor.matching.control.match;

import de.nordertor.matching.entity.MatchCriterion;
import de.nordertor.matching.entity.MatchWeights;

/**
 * How good an offer is for a need, 0 to 100: each soft criterion gives 0 to 1, the better the more, and counts by its
 * weight. What the need does not ask for (a target group, a weekly time) does not count. What is not known counts half:
 * it is neither a merit nor a fault.
 */
final class Scale {

    /** So far away, or so long ago, counts half. */
    private static final double HALF_METRES = 1_000;

    private static final double HALF_DAYS = 45;
    private static final double UNKNOWN = 0.5;
    static final double TOP = 100;

    private final double fields;
    private final double nearness;
    private final double period;
    private final double times;
    private final double coverage;
    private final double groups;
    private final double freshness;

    Scale(MatchWeights weights) {
        fields = weights.of(MatchCriterion.COMMON_FIELDS);
        nearness = weights.of(MatchCriterion.NEARNESS);
        period = weights.of(MatchCriterion.PERIOD_OVERLAP);
        times = weights.of(MatchCriterion.TIME_OVERLAP);
        coverage = weights.of(MatchCriterion.COVERAGE);
        groups = weights.of(MatchCriterion.TARGET_GROUPS);
        freshness = weights.of(MatchCriterion.FRESHNESS);
    }

    /** What a need can reach at most, before it is brought to 100. */
    double most(PackedNeed need) {
        return nearness
                + period
                + coverage
                + freshness
                + (need.fieldCount > 0 ? fields : 0)
                + (need.minutes > 0 ? times : 0)
                + (need.groupCount > 0 ? groups : 0);
    }

    /** @param most from {@link #most} */
    double score(PackedNeed need, PackedOffer offer, double most) {
        double sum = nearness * nearness(Place.metres(need.place, offer.place))
                + period * share(HardCriteria.commonDays(need, offer), need.days)
                + coverage * coverage(need, offer)
                + freshness * freshness(offer.age)
                + fields * share(Bits.common(need.fields, offer.fields), need.fieldCount)
                + times * share(commonMinutes(need, offer), need.minutes)
                + groups * share(Long.bitCount(need.groups & offer.reached), need.groupCount);
        return most > 0 ? TOP * sum / most : 0;
    }

    static double nearness(int metres) {
        return metres == Place.UNKNOWN ? UNKNOWN : HALF_METRES / (HALF_METRES + metres);
    }

    static double freshness(int days) {
        return days < 0 ? 0 : HALF_DAYS / (HALF_DAYS + days);
    }

    private static double coverage(PackedNeed need, PackedOffer offer) {
        if (need.amount == null || offer.amount == null) {
            return UNKNOWN;
        }
        return need.amount.unit().isComparableWith(offer.amount.unit()) ? share(offer.size, need.size) : 0;
    }

    /** An offer that names no times can be had at all times of the need that its limits allow. */
    static int commonMinutes(PackedNeed need, PackedOffer offer) {
        if (need.minutes == 0) {
            return 0;
        }
        if (offer.week.isEmpty()) {
            return offer.weekdaysOnly ? need.week.workdays().total() : need.minutes;
        }
        return need.week.common(offer.week);
    }

    private static double share(long part, long whole) {
        return whole <= 0 ? 0 : Math.max(0, Math.min(1, (double) part / whole));
    }
}
