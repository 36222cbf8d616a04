package de.nordertor.matching.boundary;

import de.nordertor.matching.entity.Alone;
import java.util.List;
import java.util.Map;

/**
 * Who talks to whom when many needs and offers meet at once.
 *
 * @param pairs in the order of the needs
 * @param alone why the others stay alone, by the ids of needs and offers
 */
public record MarketPairs(List<Pair> pairs, Map<Long, Alone> alone) {

    /** @param points 0 to 100, rounded */
    public record Pair(Long needId, Long offerId, int points) {}
}
