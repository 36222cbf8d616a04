package de.nordertor.market.control;

import de.nordertor.market.boundary.CardRow;
import de.nordertor.market.boundary.PlanView;
import de.nordertor.market.entity.MarketCard;
import de.nordertor.market.entity.Marketplace;
import de.nordertor.market.entity.PlanChange;
import de.nordertor.matching.boundary.MarketMatching;
import de.nordertor.matching.boundary.MarketPairs;
import de.nordertor.matching.boundary.PairReasons;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.matching.entity.MatchPair;
import de.nordertor.platform.entity.IllegalStepException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Works out and shows who talks to whom. Stored are pairs, points and tables; reasons are told as they are today. */
@ApplicationScoped
public class MarketPlanner {

    @Inject
    private MarketCardRepository cards;

    @Inject
    private MarketplaceRepository marketplaces;

    @Inject
    private MarketMatching matching;

    @Inject
    private MarketPeople people;

    /** @throws IllegalStepException where needs or offers are missing, or once it is closed */
    public PlanChange make(Marketplace marketplace) {
        marketplace.requireChangeable();
        List<MarketCard> all = cards.findAll(marketplace.getId());
        List<Long> needs = listings(all, ListingKind.NEED);
        List<Long> offers = listings(all, ListingKind.OFFER);
        if (needs.isEmpty() || offers.isEmpty()) {
            throw new IllegalStepException("market.plan.oneSided");
        }
        Map<Long, Long> before = meetings(all);
        seat(all, matching.assign(needs, offers), marketplace.content().tables());
        marketplace.planned(people.change());
        marketplaces.flush(marketplace);
        return PlanChange.between(before, meetings(all));
    }

    private static List<Long> listings(List<MarketCard> all, ListingKind kind) {
        return all.stream()
                .filter(card -> card.getKind() == kind)
                .map(MarketCard::getListingId)
                .toList();
    }

    private static Map<Long, Long> meetings(List<MarketCard> all) {
        return all.stream()
                .filter(card -> card.getKind() == ListingKind.NEED && card.getMeetsId() != null)
                .collect(Collectors.toMap(MarketCard::getId, MarketCard::getMeetsId));
    }

    /** The tables are given in the order of the pairs, and from the first one again where there are more pairs. */
    private static void seat(List<MarketCard> all, MarketPairs plan, Integer tables) {
        Map<Long, MarketCard> byListing =
                all.stream().collect(Collectors.toMap(MarketCard::getListingId, Function.identity()));
        int place = 0;
        for (MarketPairs.Pair pair : plan.pairs()) {
            MarketCard need = byListing.get(pair.needId());
            MarketCard offer = byListing.get(pair.offerId());
            Integer table = tables == null ? null : Integer.valueOf(place % tables + 1);
            need.meet(offer.getId(), pair.points(), table);
            offer.meet(need.getId(), pair.points(), table);
            place++;
        }
        plan.alone().forEach((listing, why) -> byListing.get(listing).stayAlone(why));
    }

    public PlanView view(Marketplace marketplace) {
        List<CardRow> rows = cards.findRows(marketplace.getId());
        Map<Long, CardRow> byId = rows.stream().collect(Collectors.toMap(CardRow::id, Function.identity()));
        Map<CardRow, CardRow> offers = new HashMap<>();
        rows.stream()
                .filter(row -> row.kind() == ListingKind.NEED && byId.containsKey(row.meetsId()))
                .forEach(row -> offers.put(row, byId.get(row.meetsId())));
        PairReasons why = matching.why(offers.entrySet().stream()
                .map(pair -> pair(pair.getKey(), pair.getValue()))
                .toList());
        return new PlanView(
                rows.stream()
                        .filter(offers::containsKey)
                        .map(need -> new PlanView.Pair(
                                need,
                                offers.get(need),
                                why.reasons().getOrDefault(pair(need, offers.get(need)), List.of())))
                        .toList(),
                rows.stream().filter(row -> !byId.containsKey(row.meetsId())).toList(),
                why.fieldNames());
    }

    private static MatchPair pair(CardRow need, CardRow offer) {
        return new MatchPair(need.listingId(), offer.listingId(), null);
    }
}
