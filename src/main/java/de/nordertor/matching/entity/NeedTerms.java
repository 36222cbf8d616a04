package de.nordertor.matching.entity;

import de.nordertor.platform.entity.InvalidInputException;
import java.util.Set;

/**
 * What only a need has.
 *
 * @param minimumShare percent of its amount, 0 to 100; less than that does not help
 */
public record NeedTerms(int minimumShare, Set<Circumstance> circumstances) {

    private static final int ALL = 100;

    public NeedTerms {
        if (minimumShare < 0 || minimumShare > ALL) {
            throw new InvalidInputException("matching.need.shareRange");
        }
        circumstances = Set.copyOf(circumstances);
    }
}
