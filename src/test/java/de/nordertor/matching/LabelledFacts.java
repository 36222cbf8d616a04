package de.nordertor.matching;

import de.nordertor.matching.MatchingSet.Need;
import de.nordertor.matching.MatchingSet.Offer;
import de.nordertor.matching.MatchingSet.Place;
import de.nordertor.matching.control.match.ListingFacts;
import de.nordertor.matching.control.match.NeedFacts;
import de.nordertor.matching.control.match.OfferFacts;
import de.nordertor.matching.entity.Amount;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.matching.entity.Circumstance;
import de.nordertor.matching.entity.Limit;
import de.nordertor.matching.entity.Prerequisite;
import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.matching.entity.WeeklyTime;
import de.nordertor.platform.entity.DayRange;
import de.nordertor.town.entity.GeoPoint;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The labelled set as the algorithm sees it. */
final class LabelledFacts {

    private final Map<String, Long> fields = new HashMap<>();

    NeedFacts of(Need need) {
        return new NeedFacts(
                number(need.id()),
                listing(need),
                (int) Math.round(need.minimumShare() * 100),
                enums(need.requires(), Prerequisite::valueOf),
                enums(need.circumstances(), Circumstance::valueOf));
    }

    OfferFacts of(Offer offer) {
        return new OfferFacts(
                number(offer.id()),
                listing(offer),
                offer.radiusMetres(),
                enums(offer.brings(), Prerequisite::valueOf),
                enums(offer.limits(), limit -> Limit.valueOf(limit.name())),
                offer.confirmedOn());
    }

    /** As in the set, without the letter before it. */
    static long number(String id) {
        return Long.parseLong(id.substring(1));
    }

    private ListingFacts listing(Need need) {
        return new ListingFacts(
                need.resourceType(),
                fields(need.fieldsOfAction()),
                enums(need.targetGroups(), TargetGroup::valueOf),
                quantity(need.amount()),
                point(need.place()),
                new DayRange(need.period().from(), need.period().to()),
                times(need.weeklyTimes()));
    }

    private ListingFacts listing(Offer offer) {
        return new ListingFacts(
                offer.resourceType(),
                fields(offer.fieldsOfAction()),
                enums(offer.targetGroups(), TargetGroup::valueOf),
                quantity(offer.amount()),
                point(offer.place()),
                new DayRange(offer.period().from(), offer.period().to()),
                times(offer.weeklyTimes()));
    }

    private Set<Long> fields(Set<String> codes) {
        return enums(codes, code -> fields.computeIfAbsent(code, one -> fields.size() + 1L));
    }

    private static <F, T> Set<T> enums(Collection<F> codes, Function<F, T> value) {
        return codes.stream().map(value).collect(Collectors.toSet());
    }

    private static Amount quantity(MatchingSet.Amount amount) {
        return new Amount(amount.number(), AmountUnit.valueOf(amount.unit().name()));
    }

    private static GeoPoint point(Place place) {
        return GeoPoint.of(BigDecimal.valueOf(place.latitude()), BigDecimal.valueOf(place.longitude()));
    }

    private static List<WeeklyTime> times(List<MatchingSet.WeeklyTime> times) {
        return times.stream()
                .map(time -> new WeeklyTime(time.day(), time.from(), time.to()))
                .toList();
    }
}
