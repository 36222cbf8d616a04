package de.nordertor.matching.control;

import de.nordertor.matching.boundary.PairTitles;
import de.nordertor.matching.entity.MatchExclusion;
import de.nordertor.matching.entity.MatchPair;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Excludes pairs, with what both sides say at that moment. */
@ApplicationScoped
public class MatchExcluding {

    @Inject
    private MatchExclusionRepository exclusions;

    @Inject
    private MatchStamps stamps;

    @Inject
    private MatchViews views;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    public PairTitles titles(MatchPair pair) {
        return views.titles(pair);
    }

    /** @throws de.nordertor.platform.entity.NotFoundException where one side does not exist or the person may not read it */
    public void exclude(MatchPair pair, String reason) {
        views.titles(pair);
        MatchExclusion exclusion = exclusions.find(pair).orElseGet(() -> new MatchExclusion(pair));
        exclusion.exclude(
                reason,
                stamps.needStamp(pair),
                stamps.otherStamp(pair),
                new Change(clock.instant(), user.displayName()));
        exclusions.save(exclusion);
    }

    public void undo(Long exclusionId) {
        exclusions.remove(exclusions.get(exclusionId));
    }
}
