package de.nordertor.matching.boundary;

import de.nordertor.matching.control.MatchExcluding;
import de.nordertor.matching.entity.MatchPair;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Says that a need and what was proposed for it do not fit, and takes that back. */
@Stateless
@Permitted(Permission.MATCHING_WRITE)
public class MatchExclusions {

    @Inject
    private MatchExcluding excluding;

    /**
     * Both sides as they are shown to whoever is about to exclude the pair.
     *
     * @param offerId null for a partner
     * @param partnerId null for an offer
     */
    public PairTitles titles(Long needId, Long offerId, Long partnerId) {
        return excluding.titles(new MatchPair(needId, offerId, partnerId));
    }

    /**
     * From now on the pair is not proposed, until one side says something else than now. Said twice, the last word holds.
     *
     * @param offerId null for a partner
     * @param partnerId null for an offer
     * @throws de.nordertor.platform.entity.NotFoundException where one side does not exist or the person may not read it
     */
    public void exclude(Long needId, Long offerId, Long partnerId, String reason) {
        excluding.exclude(new MatchPair(needId, offerId, partnerId), reason);
    }

    /** The pair may be proposed again. */
    public void undo(Long exclusionId) {
        excluding.undo(exclusionId);
    }
}
