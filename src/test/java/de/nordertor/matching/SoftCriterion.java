package de.nordertor.matching;

import de.nordertor.matching.MatchingSet.Limit;
import de.nordertor.matching.MatchingSet.Need;
import de.nordertor.matching.MatchingSet.Offer;
import de.nordertor.matching.MatchingSet.WeeklyTime;
import java.time.temporal.ChronoUnit;
import java.util.function.ToDoubleBiFunction;

/** What makes one possible offer better for a need than another; more is better. */
enum SoftCriterion {
    COMMON_FIELDS(1, 0, (need, offer) -> need.fieldsOfAction().stream()
            .filter(offer.fieldsOfAction()::contains)
            .count()),
    NEARNESS(250, 25, (need, offer) -> -offer.place().metresTo(need.place())),
    PERIOD_OVERLAP(30, 3, (need, offer) -> need.period().commonDays(offer.period())),
    TIME_OVERLAP(60, 0, SoftCriterion::commonMinutes),
    COVERAGE(0.2, 0.02, (need, offer) -> need.amount().coveredBy(offer.amount())),
    TARGET_GROUPS(1, 0, (need, offer) -> need.targetGroups().stream()
            .filter(group ->
                    offer.targetGroups().contains(group) || offer.targetGroups().contains("EVERYONE"))
            .count()),
    FRESHNESS(21, 3, (need, offer) -> -ChronoUnit.DAYS.between(offer.confirmedOn(), MatchingSet.REFERENCE_DAY));

    private static final double ROUNDING = 1e-9;

    private final double clear;
    private final double alike;
    private final ToDoubleBiFunction<Need, Offer> measure;

    /**
     * @param clear from this difference on one is clearly worse than the other
     * @param alike up to this difference nobody would tell them apart
     */
    SoftCriterion(double clear, double alike, ToDoubleBiFunction<Need, Offer> measure) {
        this.clear = clear;
        this.alike = alike;
        this.measure = measure;
    }

    double of(Need need, Offer offer) {
        return measure.applyAsDouble(need, offer);
    }

    boolean isBetter(Need need, Offer one, Offer other) {
        return of(need, one) > of(need, other) + ROUNDING;
    }

    boolean isClearlyBetter(Need need, Offer one, Offer other) {
        return of(need, one) >= of(need, other) + clear - ROUNDING;
    }

    boolean areAlike(Need need, Offer one, Offer other) {
        return Math.abs(of(need, one) - of(need, other)) <= alike + ROUNDING;
    }

    /** An offer that names no times can be had at all times of the need that its limits allow. */
    private static long commonMinutes(Need need, Offer offer) {
        if (offer.weeklyTimes().isEmpty()) {
            return need.weeklyTimes().stream()
                    .filter(time -> !time.isWeekend() || !offer.limits().contains(Limit.WEEKDAYS_ONLY))
                    .mapToLong(WeeklyTime::minutes)
                    .sum();
        }
        return need.weeklyTimes().stream()
                .flatMapToLong(wanted -> offer.weeklyTimes().stream().mapToLong(wanted::commonMinutes))
                .sum();
    }
}
