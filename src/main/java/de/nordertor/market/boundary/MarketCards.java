package de.nordertor.market.boundary;

import de.nordertor.market.control.CardDealer;
import de.nordertor.market.control.MarketPlanner;
import de.nordertor.market.control.MarketplaceRepository;
import de.nordertor.market.entity.PlanChange;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Which needs and offers take part in a marketplace, and who talks to whom. */
@Stateless
@Permitted(Permission.COOPERATION_WRITE)
public class MarketCards {

    /** As many as fit into one hall, on each side. */
    public static final int MOST = 500;

    /** As many as a person chooses from. */
    public static final int MOST_SHOWN = 100;

    @Inject
    private MarketplaceRepository marketplaces;

    @Inject
    private CardDealer dealer;

    @Inject
    private MarketPlanner planner;

    /** What could take part and does not yet, in the order of the titles; at most {@link #MOST_SHOWN}. */
    public Page<CandidateRow> candidates(Long marketId, CardFilter filter) {
        marketplaces.get(marketId).requireChangeable();
        return dealer.candidates(marketId, filter, MOST_SHOWN);
    }

    /**
     * Lets some of the candidates take part.
     *
     * @param listingIds what is no candidate any more is left out
     * @return how many take part now that did not before
     */
    public int add(Long marketId, CardFilter filter, Collection<Long> listingIds) {
        return dealer.add(marketplaces.getLocked(marketId), filter, listingIds);
    }

    /** Lets all candidates take part. @return how many */
    public int addAll(Long marketId, CardFilter filter) {
        return dealer.addAll(marketplaces.getLocked(marketId), filter);
    }

    /**
     * Takes a card out; its number is not given again.
     *
     * @throws de.nordertor.platform.entity.IllegalStepException where something was agreed with it
     */
    public void remove(Long marketId, Long cardId) {
        dealer.remove(marketplaces.getLocked(marketId), cardId);
    }

    /** All cards, and the plan with today's reasons. */
    @Permitted(Permission.COOPERATION_READ)
    public PlanView plan(Long marketId) {
        return planner.view(marketplaces.get(marketId));
    }

    /** The names of those whose needs and offers take part, by the ids of the partners. */
    public Map<Long, String> owners(Long marketId) {
        return dealer.owners(marketplaces.get(marketId));
    }

    /**
     * Works out anew who talks to whom, by today's needs, offers, weights and exclusions.
     *
     * @throws de.nordertor.platform.entity.IllegalStepException where needs or offers are missing, or once it is closed
     */
    public PlanChange makePlan(Long marketId) {
        return planner.make(marketplaces.getLocked(marketId));
    }
}
