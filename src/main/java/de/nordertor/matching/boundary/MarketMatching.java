package de.nordertor.matching.boundary;

import de.nordertor.matching.control.MarketMatcher;
import de.nordertor.matching.entity.MatchPair;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;

/** Pairs many needs with many offers at once; see ADR 161. */
@Stateless
@Permitted(Permission.MATCHING_READ)
public class MarketMatching {

    @Inject
    private MarketMatcher matcher;

    /**
     * As many pairs as possible, and of all such assignments the best one, by today's weights. Nobody is paired with
     * themselves, and nothing that somebody has excluded. A constant number of statements, however many there are.
     *
     * @param needIds distinct; what is no need is left out
     * @param offerIds distinct; what is no offer is left out
     */
    public MarketPairs assign(Collection<Long> needIds, Collection<Long> offerIds) {
        return matcher.assign(needIds, offerIds);
    }

    /** Why these pairs of needs and offers fit today. A constant number of statements, however many there are. */
    public PairReasons why(Collection<MatchPair> pairs) {
        return matcher.why(pairs);
    }
}
