package de.nordertor.matching.control.match;

import de.nordertor.matching.entity.Limit;
import de.nordertor.matching.entity.Prerequisite;
import java.time.LocalDate;
import java.util.Set;

/**
 * An offer as the matching sees it.
 *
 * @param radiusMetres null where the giver goes anywhere
 * @param confirmedOn null where it was never confirmed
 */
public record OfferFacts(
        long id,
        ListingFacts listing,
        Integer radiusMetres,
        Set<Prerequisite> brings,
        Set<Limit> limits,
        LocalDate confirmedOn) {

    public OfferFacts {
        brings = Set.copyOf(brings);
        limits = Set.copyOf(limits);
    }
}
