package de.nordertor.matching.control.match;

import de.nordertor.matching.entity.MatchWeights;
import de.nordertor.partner.entity.ResourceType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

/** Many offers, made ready so that the best ones for a need are found at once. Never changes; threads may share it. */
public final class OfferIndex {

    private final Map<ResourceType, List<PackedOffer>> offers;
    private final Bits bits;
    private final LocalDate today;

    /** With offers counting as freshly confirmed for three months. */
    public OfferIndex(Collection<OfferFacts> facts, LocalDate today) {
        this(facts, today, PackedOffer.FRESH_DAYS);
    }

    /**
     * @param today from which open periods begin, and to which the days since a confirmation are counted
     * @param freshDays after how many of them the giver is asked again
     */
    public OfferIndex(Collection<OfferFacts> facts, LocalDate today, int freshDays) {
        this.today = today;
        bits = new Bits(facts.stream()
                .flatMap(offer -> offer.listing().fieldsOfAction().stream())
                .toList());
        offers = facts.stream()
                .sorted(Comparator.comparingLong(OfferFacts::id))
                .collect(Collectors.groupingBy(
                        offer -> offer.listing().resourceType(),
                        () -> new EnumMap<>(ResourceType.class),
                        Collectors.mapping(
                                offer -> new PackedOffer(offer, bits, today, freshDays),
                                Collectors.toUnmodifiableList())));
    }

    /** The best offers, the best one first; of two that are equally good, the one with the smaller id. */
    public List<Match> best(NeedFacts facts, int most, MatchWeights weights) {
        return best(facts, most, weights, id -> true);
    }

    /** @param isWanted by id; others are left out */
    public List<Match> best(NeedFacts facts, int most, MatchWeights weights, LongPredicate isWanted) {
        PackedNeed need = new PackedNeed(facts, bits, today);
        Scale scale = new Scale(weights);
        double top = scale.most(need);
        BestFew<PackedOffer> best = new BestFew<>(most);
        for (PackedOffer offer : offers.getOrDefault(facts.listing().resourceType(), List.of())) {
            if (HardCriteria.areKept(need, offer) && isWanted.test(offer.facts.id())) {
                best.offer(offer, scale.score(need, offer, top));
            }
        }
        return best.list(
                found -> new Match(facts, found.thing().facts, found.score(), Reasons.of(need, found.thing())));
    }
}
