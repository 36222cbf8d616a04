package de.nordertor.matching.control;

import de.nordertor.matching.control.match.NeedFacts;
import de.nordertor.matching.control.match.NeedIndex;
import de.nordertor.matching.control.match.OfferFacts;
import de.nordertor.matching.control.match.OfferIndex;
import de.nordertor.matching.control.match.ProfileFacts;
import de.nordertor.matching.control.match.ProfileMatching;
import de.nordertor.matching.entity.MatchPair;
import de.nordertor.matching.entity.MatchWeights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Looks for what fits a need, an offer or a partner. */
@ApplicationScoped
public class Matcher {

    @Inject
    private MatchFactsRepository listings;

    @Inject
    private ProfileFactsRepository profiles;

    @Inject
    private ListingPeople people;

    @Inject
    private Clock clock;

    /** The best offers, without the excluded ones. */
    List<FoundPair> offers(NeedFacts need, MatchWeights weights, Set<MatchPair> excluded, int most) {
        return new OfferIndex(
                        listings.findOffers(need.listing().resourceType(), today()), today(), people.confirmationDays())
                .best(need, most, weights, id -> !excluded.contains(new MatchPair(need.id(), id, null))).stream()
                        .map(FoundPair::of)
                        .toList();
    }

    /** The best partners by what they are willing to give, without the excluded ones. */
    List<FoundPair> partners(NeedFacts need, MatchWeights weights, Set<MatchPair> excluded, int most) {
        List<ProfileFacts> wanted = profiles.findGivers(need.listing().resourceType()).stream()
                .filter(profile -> !excluded.contains(new MatchPair(need.id(), null, profile.partnerId())))
                .toList();
        return new ProfileMatching(weights, today(), people.confirmationDays())
                .best(need, wanted, most).stream().map(FoundPair::of).toList();
    }

    /** The needs that the offer helps best, without the excluded ones. */
    List<FoundPair> needs(OfferFacts offer, MatchWeights weights, Set<MatchPair> excluded, int most) {
        return new NeedIndex(
                        listings.findNeeds(Set.of(offer.listing().resourceType()), today()),
                        today(),
                        people.confirmationDays())
                .best(offer, most, weights, id -> !excluded.contains(new MatchPair(id, offer.id(), null))).stream()
                        .map(FoundPair::of)
                        .toList();
    }

    /** The needs that fit what a partner is willing to give, without the excluded ones. */
    List<FoundPair> needs(ProfileFacts profile, MatchWeights weights, Set<MatchPair> excluded, int most) {
        List<NeedFacts> wanted = listings.findNeeds(profile.resourceTypes(), today()).stream()
                .filter(need -> !excluded.contains(new MatchPair(need.id(), null, profile.partnerId())))
                .toList();
        return new ProfileMatching(weights, today(), people.confirmationDays())
                .best(profile, wanted, most).stream().map(FoundPair::of).toList();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
