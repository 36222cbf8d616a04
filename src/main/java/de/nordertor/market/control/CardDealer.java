package de.nordertor.market.control;

import de.nordertor.market.boundary.CandidateRow;
import de.nordertor.market.boundary.CardFilter;
import de.nordertor.market.boundary.CardRow;
import de.nordertor.market.boundary.MarketCards;
import de.nordertor.market.entity.MarketCard;
import de.nordertor.market.entity.Marketplace;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.IllegalStepException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Gives needs and offers their cards. */
@ApplicationScoped
public class CardDealer {

    @Inject
    private MarketCardRepository cards;

    @Inject
    private CandidateRepository candidates;

    @Inject
    private MarketplaceRepository marketplaces;

    @Inject
    private MarketPeople people;

    public Page<CandidateRow> candidates(Long marketId, CardFilter filter, int most) {
        return candidates.find(marketId, filter, people.today(), most);
    }

    /** @return how many */
    public int addAll(Marketplace marketplace, CardFilter filter) {
        return deal(
                marketplace,
                filter,
                candidates(marketplace.getId(), filter, MarketCards.MOST + 1).rows());
    }

    /** @return how many */
    public int add(Marketplace marketplace, CardFilter filter, Collection<Long> listingIds) {
        List<CandidateRow> wanted = candidates(marketplace.getId(), filter, Integer.MAX_VALUE).rows().stream()
                .filter(row -> listingIds.contains(row.listingId()))
                .toList();
        return deal(marketplace, filter, wanted);
    }

    private int deal(Marketplace marketplace, CardFilter filter, List<CandidateRow> wanted) {
        marketplace.requireChangeable();
        long before = cards.count(marketplace.getId()).getOrDefault(filter.kind(), 0L);
        if (before + wanted.size() > MarketCards.MOST) {
            throw new IllegalStepException("market.card.tooMany", MarketCards.MOST);
        }
        Change change = people.change();
        cards.addAll(wanted.stream()
                .map(row -> new MarketCard(marketplace, filter.kind(), marketplace.nextNumber(change), row.listingId()))
                .toList());
        marketplaces.flush(marketplace);
        return wanted.size();
    }

    public Map<Long, String> owners(Marketplace marketplace) {
        return cards.findRows(marketplace.getId()).stream()
                .filter(row -> row.partnerId() != null)
                .collect(Collectors.toMap(CardRow::partnerId, CardRow::partner, (one, same) -> one));
    }

    /** @throws IllegalStepException where something was agreed with it */
    public void remove(Marketplace marketplace, Long cardId) {
        marketplace.requireChangeable();
        MarketCard card = cards.get(marketplace.getId(), cardId);
        if (cards.isUsed(cardId)) {
            throw new IllegalStepException("market.card.used", card.getNumber());
        }
        cards.findMeeting(cardId).forEach(MarketCard::forget);
        cards.remove(card);
    }
}
