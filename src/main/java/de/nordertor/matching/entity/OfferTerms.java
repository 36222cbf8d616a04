package de.nordertor.matching.entity;

import de.nordertor.platform.entity.InvalidInputException;
import java.util.Set;

/**
 * What only an offer has.
 *
 * @param radiusMetres how far the giver goes; for premises, how far away the users may be based; null for any distance
 */
public record OfferTerms(Integer radiusMetres, Set<Limit> limits) {

    public static final int MOST_METRES = 1_000_000;

    public OfferTerms {
        if (radiusMetres != null && (radiusMetres < 1 || radiusMetres > MOST_METRES)) {
            throw new InvalidInputException("matching.offer.radiusRange", MOST_METRES);
        }
        limits = Set.copyOf(limits);
    }
}
