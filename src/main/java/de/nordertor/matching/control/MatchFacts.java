package de.nordertor.matching.control;

import de.nordertor.matching.control.match.ListingFacts;
import de.nordertor.matching.control.match.NeedFacts;
import de.nordertor.matching.control.match.OfferFacts;
import de.nordertor.matching.control.match.OfferIndex;
import de.nordertor.matching.control.match.ProfileFacts;
import de.nordertor.matching.control.match.ProfileMatching;
import de.nordertor.matching.entity.MatchPair;
import de.nordertor.matching.entity.MatchWeights;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one need, offer or partner for which something is looked for. */
@ApplicationScoped
public class MatchFacts {

    @Inject
    private MatchFactsRepository listings;

    @Inject
    private ProfileFactsRepository profiles;

    @Inject
    private MatchNamesRepository names;

    @Inject
    private Subjects subjects;

    @Inject
    private ListingPeople people;

    @Inject
    private Clock clock;

    Optional<NeedFacts> findNeed(Long id) {
        return id == null ? Optional.empty() : listings.findNeed(id, today());
    }

    NeedFacts getNeed(Long id) {
        return findNeed(id).orElseThrow(() -> new NotFoundException("matching.match.notFound"));
    }

    OfferFacts getOffer(Long id) {
        Optional<OfferFacts> offer = id == null ? Optional.empty() : listings.findOffer(id, today());
        return offer.orElseThrow(() -> new NotFoundException("matching.match.notFound"));
    }

    /** @throws NotFoundException where there is no such partner, or the person may not read it */
    SubjectRef partner(Long id) {
        if (id == null) {
            throw new NotFoundException("platform.subject.notFound");
        }
        return subjects.get(new SubjectRef(MatchViews.PARTNER, id)).subject();
    }

    Optional<ProfileFacts> findProfile(Long partnerId) {
        return profiles.find(partnerId);
    }

    /** The pair with its reasons; empty where a hard criterion keeps both apart. */
    Optional<FoundPair> findPair(NeedFacts need, MatchPair pair, MatchWeights weights) {
        if (pair.offerId() == null) {
            List<ProfileFacts> profile = findProfile(pair.partnerId()).stream().toList();
            return new ProfileMatching(weights, today(), people.confirmationDays())
                    .best(need, profile, 1).stream().map(FoundPair::of).findFirst();
        }
        return new OfferIndex(List.of(getOffer(pair.offerId())), today(), people.confirmationDays())
                .best(need, 1, weights).stream().map(FoundPair::of).findFirst();
    }

    /** The need with the offers and with the profile of whoever needs it: nobody is proposed to themselves. */
    Set<MatchPair> ownPairsOfNeed(Long needId) {
        Long partner = names.findPartners(List.of(needId)).get(needId);
        return partner == null
                ? Set.of()
                : Stream.concat(
                                Stream.of(new MatchPair(needId, null, partner)),
                                names.findByPartner(partner).stream().map(own -> new MatchPair(needId, own, null)))
                        .collect(Collectors.toSet());
    }

    /** The offer with the needs of whoever offers it. */
    Set<MatchPair> ownPairsOfOffer(Long offerId) {
        return names.findSiblings(offerId).stream()
                .map(own -> new MatchPair(own, offerId, null))
                .collect(Collectors.toSet());
    }

    /** A partner with its own needs. */
    Set<MatchPair> ownPairsOfPartner(Long partnerId) {
        return names.findByPartner(partnerId).stream()
                .map(own -> new MatchPair(own, null, partnerId))
                .collect(Collectors.toSet());
    }

    /** Whether others see it: it is open or partly fulfilled, and not over. */
    boolean isProposed(Long id, ListingFacts listing) {
        LocalDate last = listing.period().to();
        return (last == null || !last.isBefore(today())) && names.isProposed(id);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
