package de.nordertor.matching.view;

import de.nordertor.matching.boundary.Matches;
import de.nordertor.matching.boundary.MatchesView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;

/** The first few that fit a need or an offer, on its own page. */
@Named("matchCards")
@RequestScoped
public class MatchCards {

    private static final int FEW = 3;

    @Inject
    private Matches matches;

    private final Map<Long, MatchesView> views = new HashMap<>();

    public MatchesView of(Long listingId) {
        return views.computeIfAbsent(listingId, id -> matches.forListing(id, FEW));
    }
}
