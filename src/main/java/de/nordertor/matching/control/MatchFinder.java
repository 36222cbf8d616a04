package de.nordertor.matching.control;

import de.nordertor.matching.boundary.MatchedPair;
import de.nordertor.matching.boundary.MatchesView;
import de.nordertor.matching.boundary.PairTitles;
import de.nordertor.matching.control.match.NeedFacts;
import de.nordertor.matching.control.match.OfferFacts;
import de.nordertor.matching.control.match.ProfileFacts;
import de.nordertor.matching.entity.MatchExclusion;
import de.nordertor.matching.entity.MatchPair;
import de.nordertor.matching.entity.MatchWeights;
import de.nordertor.matching.entity.Need;
import de.nordertor.matching.entity.Offer;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What fits a need, an offer or a partner, as the weights are set and without what somebody has excluded. */
@ApplicationScoped
public class MatchFinder {

    @Inject
    private Matcher matcher;

    @Inject
    private MatchFacts facts;

    @Inject
    private MatchExclusionRepository exclusions;

    @Inject
    private MatchStamps stamps;

    @Inject
    private MatchSettings settings;

    @Inject
    private MatchViews views;

    /** @throws NotFoundException where there is neither a need nor an offer */
    public MatchesView forListing(Long id, int most) {
        Optional<NeedFacts> need = facts.findNeed(id);
        if (need.isPresent()) {
            return forNeed(need.get(), most);
        }
        return forOffer(facts.getOffer(id), most);
    }

    private MatchesView forNeed(NeedFacts need, int most) {
        List<MatchExclusion> said = exclusions.findByNeed(need.id());
        Set<MatchPair> holding = stamps.holding(said);
        Set<MatchPair> apart = both(holding, facts.ownPairsOfNeed(need.id()));
        boolean proposing = facts.isProposed(need.id(), need.listing());
        MatchWeights weights = settings.weights();
        List<FoundPair> found = proposing
                ? Stream.concat(
                                matcher.offers(need, weights, apart, most).stream(),
                                matcher.partners(need, weights, apart, most).stream())
                        .toList()
                : List.of();
        return views.view(new SubjectRef(Need.KIND, need.id()), proposing, found, said, holding);
    }

    private MatchesView forOffer(OfferFacts offer, int most) {
        List<MatchExclusion> said = exclusions.findByOffer(offer.id());
        Set<MatchPair> holding = stamps.holding(said);
        Set<MatchPair> apart = both(holding, facts.ownPairsOfOffer(offer.id()));
        boolean proposing = facts.isProposed(offer.id(), offer.listing());
        List<FoundPair> found = proposing ? matcher.needs(offer, settings.weights(), apart, most) : List.of();
        return views.view(new SubjectRef(Offer.KIND, offer.id()), proposing, found, said, holding);
    }

    /** @throws NotFoundException where there is no such partner, or the person may not read it */
    public MatchesView forPartner(Long partnerId, int most) {
        SubjectRef subject = facts.partner(partnerId);
        List<MatchExclusion> said = exclusions.findByPartner(partnerId);
        Set<MatchPair> holding = stamps.holding(said);
        Set<MatchPair> apart = both(holding, facts.ownPairsOfPartner(partnerId));
        Optional<ProfileFacts> profile = facts.findProfile(partnerId);
        List<FoundPair> found = profile.map(known -> matcher.needs(known, settings.weights(), apart, most))
                .orElse(List.of());
        return views.view(subject, profile.isPresent(), found, said, holding);
    }

    private static Set<MatchPair> both(Set<MatchPair> some, Set<MatchPair> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    /** @throws IllegalStepException where they do not, or no longer, fit */
    public MatchedPair pair(MatchPair pair) {
        PairTitles titles = views.titles(pair);
        NeedFacts need = facts.getNeed(pair.needId());
        FoundPair found = facts.findPair(need, pair, settings.weights())
                .orElseThrow(() -> new IllegalStepException("matching.pair.doesNotFit"));
        return views.pair(titles, found);
    }
}
