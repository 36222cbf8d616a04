package de.nordertor.matching.boundary;

import de.nordertor.matching.control.MatchFinder;
import de.nordertor.matching.entity.MatchPair;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What fits together, how well, and why. */
@Stateless
@Permitted(Permission.MATCHING_READ)
public class Matches {

    /** As many as a person looks at. */
    public static final int MOST = 10;

    @Inject
    private MatchFinder finder;

    /**
     * For a need the best offers and the best partners, for an offer the best needs.
     *
     * @param most of each
     * @throws NotFoundException where there is neither a need nor an offer
     */
    public MatchesView forListing(Long id, int most) {
        return finder.forListing(id, most);
    }

    /**
     * The needs that fit what a partner is willing to give; none while nothing is known.
     *
     * @throws NotFoundException where there is no such partner, or the person may not read it
     */
    public MatchesView forPartner(Long partnerId, int most) {
        return finder.forPartner(partnerId, most);
    }

    /**
     * Why just these two fit, also where somebody has excluded them.
     *
     * @param offerId null for a partner
     * @param partnerId null for an offer
     * @throws NotFoundException where one side does not exist, or the person may not read it
     * @throws de.nordertor.platform.entity.IllegalStepException where they do not, or no longer, fit
     */
    public MatchedPair pair(Long needId, Long offerId, Long partnerId) {
        return finder.pair(new MatchPair(needId, offerId, partnerId));
    }
}
