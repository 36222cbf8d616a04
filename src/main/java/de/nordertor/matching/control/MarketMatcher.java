package de.nordertor.matching.control;

import de.nordertor.matching.boundary.MarketPairs;
import de.nordertor.matching.boundary.PairReasons;
import de.nordertor.matching.control.match.Assignment;
import de.nordertor.matching.control.match.Match;
import de.nordertor.matching.control.match.NeedFacts;
import de.nordertor.matching.control.match.OfferFacts;
import de.nordertor.matching.control.match.OfferIndex;
import de.nordertor.matching.entity.Alone;
import de.nordertor.matching.entity.MatchPair;
import de.nordertor.matching.entity.MatchReason;
import de.nordertor.matching.entity.MatchWeights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pairs the needs and offers that meet at a market, and says why they fit. */
@ApplicationScoped
public class MarketMatcher {

    @Inject
    private MatchFactsRepository listings;

    @Inject
    private MatchExclusionRepository exclusions;

    @Inject
    private MatchStamps stamps;

    @Inject
    private MatchNamesRepository names;

    @Inject
    private MatchSettings settings;

    @Inject
    private ListingPeople people;

    public MarketPairs assign(Collection<Long> needIds, Collection<Long> offerIds) {
        List<NeedFacts> needs = listings.findOpenNeeds(needIds, today());
        List<OfferFacts> offers = listings.findOpenOffers(offerIds, today());
        Set<MatchPair> apart = apart(needs, offers);
        Assignment assignment =
                Assignment.of(needs, offers, settings.weights(), today(), people.confirmationDays(), apart::contains);
        List<Match> matches = assignment.pairs();
        Set<Long> paired = matches.stream()
                .flatMap(match -> Stream.of(match.need().id(), match.offer().id()))
                .collect(Collectors.toSet());
        Set<Long> open = Stream.concat(
                        needs.stream().map(NeedFacts::id), offers.stream().map(OfferFacts::id))
                .collect(Collectors.toSet());
        Set<Long> fitting = assignment.fitting();
        Map<Long, Alone> alone = new HashMap<>();
        Stream.concat(needIds.stream(), offerIds.stream())
                .filter(id -> !paired.contains(id))
                .forEach(id -> alone.put(id, why(open.contains(id), fitting.contains(id))));
        return new MarketPairs(matches.stream().map(MarketMatcher::pair).toList(), alone);
    }

    private static Alone why(boolean open, boolean fitting) {
        if (!open) {
            return Alone.NOT_OPEN;
        }
        return fitting ? Alone.OTHERS_FIT : Alone.NOTHING_FITS;
    }

    private static MarketPairs.Pair pair(Match match) {
        return new MarketPairs.Pair(match.need().id(), match.offer().id(), (int) Math.round(match.score()));
    }

    /** What somebody has excluded, and the needs and offers of one partner with each other. */
    private Set<MatchPair> apart(List<NeedFacts> needs, List<OfferFacts> offers) {
        Set<Long> needIds = needs.stream().map(NeedFacts::id).collect(Collectors.toSet());
        Set<Long> offerIds = offers.stream().map(OfferFacts::id).collect(Collectors.toSet());
        Set<MatchPair> apart = new HashSet<>(stamps.holding(exclusions.findBetween(needIds, offerIds)));
        Map<Long, Long> owners = names.findPartners(
                Stream.concat(needIds.stream(), offerIds.stream()).toList());
        for (Long need : needIds) {
            Long owner = owners.get(need);
            if (owner != null) {
                offerIds.stream()
                        .filter(offer -> owner.equals(owners.get(offer)))
                        .forEach(offer -> apart.add(new MatchPair(need, offer, null)));
            }
        }
        return apart;
    }

    public PairReasons why(Collection<MatchPair> pairs) {
        Map<Long, NeedFacts> needs =
                listings.findOpenNeeds(pairs.stream().map(MatchPair::needId).toList(), today()).stream()
                        .collect(Collectors.toMap(NeedFacts::id, Function.identity()));
        OfferIndex offers = new OfferIndex(
                listings.findOpenOffers(pairs.stream().map(MatchPair::offerId).toList(), today()),
                today(),
                people.confirmationDays());
        MatchWeights weights = settings.weights();
        Map<MatchPair, List<MatchReason>> reasons = new HashMap<>();
        pairs.stream().filter(pair -> needs.containsKey(pair.needId())).forEach(pair -> offers.best(
                        needs.get(pair.needId()), 1, weights, id -> id == pair.offerId())
                .forEach(match -> reasons.put(pair, match.reasons())));
        return new PairReasons(reasons, names.findFieldNames(fields(reasons.values())));
    }

    private static Set<Long> fields(Collection<List<MatchReason>> reasons) {
        return reasons.stream()
                .flatMap(List::stream)
                .filter(MatchReason.Fields.class::isInstance)
                .flatMap(reason -> ((MatchReason.Fields) reason).ids().stream())
                .collect(Collectors.toSet());
    }

    private LocalDate today() {
        return people.today();
    }
}
