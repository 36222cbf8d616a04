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

/** Many needs, made ready so that those that an offer helps best are found at once. Never changes; threads may share it. */
public final class NeedIndex {

    private final Map<ResourceType, List<PackedNeed>> needs;
    private final Bits bits;
    private final LocalDate today;
    private final int freshDays;

    /** With offers counting as freshly confirmed for three months. */
    public NeedIndex(Collection<NeedFacts> facts, LocalDate today) {
        this(facts, today, PackedOffer.FRESH_DAYS);
    }

    /**
     * @param today from which open periods begin, and to which the days since a confirmation are counted
     * @param freshDays after how many of them the giver is asked again
     */
    public NeedIndex(Collection<NeedFacts> facts, LocalDate today, int freshDays) {
        this.today = today;
        this.freshDays = freshDays;
        bits = new Bits(facts.stream()
                .flatMap(need -> need.listing().fieldsOfAction().stream())
                .toList());
        needs = facts.stream()
                .sorted(Comparator.comparingLong(NeedFacts::id))
                .collect(Collectors.groupingBy(
                        need -> need.listing().resourceType(),
                        () -> new EnumMap<>(ResourceType.class),
                        Collectors.mapping(
                                need -> new PackedNeed(need, bits, today), Collectors.toUnmodifiableList())));
    }

    /** The needs that the offer is best for, the best one first; of two that are equally good, the one with the smaller id. */
    public List<Match> best(OfferFacts facts, int most, MatchWeights weights) {
        return best(facts, most, weights, id -> true);
    }

    /** @param isWanted by id; others are left out */
    public List<Match> best(OfferFacts facts, int most, MatchWeights weights, LongPredicate isWanted) {
        PackedOffer offer = new PackedOffer(facts, bits, today, freshDays);
        Scale scale = new Scale(weights);
        BestFew<PackedNeed> best = new BestFew<>(most);
        for (PackedNeed need : needs.getOrDefault(facts.listing().resourceType(), List.of())) {
            if (HardCriteria.areKept(need, offer) && isWanted.test(need.facts.id())) {
                best.offer(need, scale.score(need, offer, scale.most(need)));
            }
        }
        return best.list(
                found -> new Match(found.thing().facts, facts, found.score(), Reasons.of(found.thing(), offer)));
    }
}
