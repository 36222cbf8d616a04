package de.nordertor.matching.entity;

import de.nordertor.platform.entity.NotFoundException;
import java.io.Serializable;

/**
 * A need with an offer, or with a partner as its profile tells.
 *
 * @param offerId null for a partner
 * @param partnerId null for an offer
 */
public record MatchPair(Long needId, Long offerId, Long partnerId) implements Serializable {

    /** @throws NotFoundException where not exactly one of both stands beside the need */
    public MatchPair {
        if (needId == null || (offerId == null) == (partnerId == null)) {
            throw new NotFoundException("matching.pair.notFound");
        }
    }
}
