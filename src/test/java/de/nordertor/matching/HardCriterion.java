package de.nordertor.matching;

import de.nordertor.matching.MatchingSet.Need;
import de.nordertor.matching.MatchingSet.Offer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an offer must keep to be proposed for a need at all. */
enum HardCriterion {
    RESOURCE_TYPE((need, offer) -> need.resourceType() == offer.resourceType()),
    THEME(
            (need, offer) -> !Collections.disjoint(need.fieldsOfAction(), offer.fieldsOfAction())
                    || !Collections.disjoint(need.targetGroups(), offer.targetGroups()),
            SoftCriterion.COMMON_FIELDS,
            SoftCriterion.TARGET_GROUPS),
    RADIUS((need, offer) -> offer.place().metresTo(need.place()) <= offer.radiusMetres(), SoftCriterion.NEARNESS),
    PERIOD(
            (need, offer) -> need.period().commonDays(offer.period()) >= HardCriterion.COMMON_DAYS,
            SoftCriterion.PERIOD_OVERLAP),
    WEEKLY_TIMES(
            (need, offer) -> need.weeklyTimes().isEmpty()
                    || offer.weeklyTimes().isEmpty()
                    || SoftCriterion.TIME_OVERLAP.of(need, offer) >= HardCriterion.COMMON_MINUTES,
            SoftCriterion.TIME_OVERLAP),
    PREREQUISITES((need, offer) -> offer.brings().containsAll(need.requires())),
    LIMITS(
            (need, offer) -> offer.limits().stream().noneMatch(limit -> limit.isViolatedBy(need)),
            SoftCriterion.TIME_OVERLAP),
    AMOUNT((need, offer) -> need.amount().coveredBy(offer.amount()) >= need.minimumShare(), SoftCriterion.COVERAGE);

    private static final int COMMON_DAYS = 14;
    private static final int COMMON_MINUTES = 60;

    private final BiPredicate<Need, Offer> kept;
    private final Set<SoftCriterion> seenBy;

    HardCriterion(BiPredicate<Need, Offer> kept, SoftCriterion... seenBy) {
        this.kept = kept;
        this.seenBy = Set.of(seenBy);
    }

    static Set<HardCriterion> violated(Need need, Offer offer) {
        return Stream.of(values())
                .filter(criterion -> !criterion.kept.test(need, offer))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(HardCriterion.class)));
    }

    /** The soft criteria that measure the same; an offer that violates this one may be worse in them. */
    Set<SoftCriterion> seenBy() {
        return seenBy;
    }
}
