package de.nordertor.market.boundary;

import de.nordertor.market.control.DealRecorder;
import de.nordertor.market.control.MarketBalances;
import de.nordertor.market.control.MarketplaceRepository;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What is agreed at a marketplace on the spot, and what comes of it. */
@Stateless
@Permitted(Permission.COOPERATION_WRITE)
public class MarketDeals {

    @Inject
    private MarketplaceRepository marketplaces;

    @Inject
    private DealRecorder recorder;

    @Inject
    private MarketBalances balances;

    /**
     * For whoever is about to record something.
     *
     * @throws de.nordertor.platform.entity.IllegalStepException unless it is open
     */
    public void requireOpen(Long marketId) {
        marketplaces.get(marketId).requireOpen();
    }

    /**
     * The cards with these numbers.
     *
     * @param needNumber null for none
     * @param offerNumber null for none
     * @throws de.nordertor.platform.entity.InvalidInputException where there is no such card, or it is of the other kind
     */
    public CardPair cards(Long marketId, Integer needNumber, Integer offerNumber) {
        return recorder.cards(marketplaces.get(marketId), needNumber, offerNumber);
    }

    /**
     * Makes a cooperation and the draft of its agreement with performance and return performance, and takes from need and
     * offer what is promised. Whoever records something at the same marketplace at the same time waits.
     *
     * @return the id of the agreement
     * @throws de.nordertor.platform.entity.IllegalStepException unless the marketplace is open, or where less is left than is
     *     promised
     */
    public Long record(Long marketId, DealInput input) {
        return recorder.record(marketplaces.getLocked(marketId), input);
    }

    /** What was agreed, and what was kept of it until today. */
    @Permitted(Permission.COOPERATION_READ)
    public MarketBalance balance(Long marketId) {
        return balances.of(marketplaces.get(marketId));
    }
}
