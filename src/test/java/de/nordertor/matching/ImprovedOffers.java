package de.nordertor.matching;

import de.nordertor.matching.control.match.ListingFacts;
import de.nordertor.matching.control.match.NeedFacts;
import de.nordertor.matching.control.match.OfferFacts;
import de.nordertor.matching.entity.Amount;
import de.nordertor.matching.entity.Limit;
import de.nordertor.matching.entity.MatchCriterion;
import de.nordertor.matching.entity.WeeklyTime;
import de.nordertor.platform.entity.DayRange;
import de.nordertor.town.entity.GeoPoint;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An offer as it would be if it were as good as can be for a need in one criterion, and the same in all others. */
final class ImprovedOffers {

    private static final DayRange LONG = new DayRange(LocalDate.of(2000, 1, 1), LocalDate.of(2100, 1, 1));
    private static final int MUCH = 10_000;

    private ImprovedOffers() {}

    static OfferFacts in(MatchCriterion criterion, NeedFacts need, OfferFacts offer) {
        return new OfferFacts(
                offer.id(),
                criterion == MatchCriterion.FRESHNESS ? offer.listing() : listing(criterion, need, offer),
                offer.radiusMetres(),
                offer.brings(),
                offer.limits(),
                criterion == MatchCriterion.FRESHNESS ? RandomFacts.TODAY : offer.confirmedOn());
    }

    private static ListingFacts listing(MatchCriterion criterion, NeedFacts need, OfferFacts offer) {
        ListingFacts wanted = need.listing();
        ListingFacts given = offer.listing();
        return new ListingFacts(
                given.resourceType(),
                criterion == MatchCriterion.COMMON_FIELDS
                        ? both(wanted.fieldsOfAction(), given.fieldsOfAction())
                        : given.fieldsOfAction(),
                criterion == MatchCriterion.TARGET_GROUPS
                        ? both(wanted.targetGroups(), given.targetGroups())
                        : given.targetGroups(),
                criterion == MatchCriterion.COVERAGE && given.amount() != null
                        ? new Amount(MUCH, given.amount().unit())
                        : given.amount(),
                criterion == MatchCriterion.NEARNESS ? halfWay(wanted.place(), given.place()) : given.place(),
                criterion == MatchCriterion.PERIOD_OVERLAP ? LONG : given.period(),
                criterion == MatchCriterion.TIME_OVERLAP ? times(wanted, offer) : given.weeklyTimes());
    }

    private static GeoPoint halfWay(GeoPoint one, GeoPoint other) {
        return one == null || other == null
                ? other
                : new GeoPoint(
                        (one.longitudeE7() + other.longitudeE7()) / 2, (one.latitudeE7() + other.latitudeE7()) / 2);
    }

    private static List<WeeklyTime> times(ListingFacts wanted, OfferFacts offer) {
        List<WeeklyTime> given = offer.listing().weeklyTimes();
        return given.isEmpty() && !offer.limits().contains(Limit.WEEKDAYS_ONLY)
                ? given
                : Stream.of(wanted.weeklyTimes(), given)
                        .flatMap(Collection::stream)
                        .toList();
    }

    private static <T> Set<T> both(Set<T> one, Set<T> other) {
        return Stream.of(one, other).flatMap(Set::stream).collect(Collectors.toSet());
    }
}
