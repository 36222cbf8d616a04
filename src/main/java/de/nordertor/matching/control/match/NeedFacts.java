package de.nordertor.matching.control.match;

import de.nordertor.matching.entity.Circumstance;
import de.nordertor.matching.entity.Prerequisite;
import java.util.Set;

/**
 * A need as the matching sees it.
 *
 * @param minimumShare percent of its amount below which it is not helped
 * @param requires what whoever helps must bring
 */
public record NeedFacts(
        long id, ListingFacts listing, int minimumShare, Set<Prerequisite> requires, Set<Circumstance> circumstances) {

    public NeedFacts {
        requires = Set.copyOf(requires);
        circumstances = Set.copyOf(circumstances);
    }
}
