package de.nordertor.matching.control.match;

import de.nordertor.matching.entity.MatchCriterion;
import de.nordertor.matching.entity.MatchReason;
import de.nordertor.matching.entity.MatchWeights;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Needs and partners without an offer: the partner must be willing to give such things in one of the need's fields of
 * action. Common fields, nearness and how lately the profile was confirmed rank by their weights.
 */
public final class ProfileMatching {

    private final MatchWeights weights;
    private final LocalDate today;
    private final int freshDays;

    /** With profiles counting as freshly confirmed for three months. */
    public ProfileMatching(MatchWeights weights, LocalDate today) {
        this(weights, today, PackedOffer.FRESH_DAYS);
    }

    /** @param freshDays after how many days the partner is asked again */
    public ProfileMatching(MatchWeights weights, LocalDate today, int freshDays) {
        this.weights = weights;
        this.today = today;
        this.freshDays = freshDays;
    }

    /** The best partners for a need, the best one first. */
    public List<ProfileMatch> best(NeedFacts need, Collection<ProfileFacts> profiles, int most) {
        return profiles.stream()
                .flatMap(profile -> match(need, profile).stream())
                .sorted(Comparator.comparingDouble(ProfileMatch::score)
                        .reversed()
                        .thenComparing(match -> match.profile().partnerId()))
                .limit(most)
                .toList();
    }

    /** The needs that a partner could help best, the best one first. */
    public List<ProfileMatch> best(ProfileFacts profile, Collection<NeedFacts> needs, int most) {
        return needs.stream()
                .flatMap(need -> match(need, profile).stream())
                .sorted(Comparator.comparingDouble(ProfileMatch::score)
                        .reversed()
                        .thenComparing(match -> match.need().id()))
                .limit(most)
                .toList();
    }

    private Optional<ProfileMatch> match(NeedFacts need, ProfileFacts profile) {
        ListingFacts wanted = need.listing();
        Set<Long> shared = new TreeSet<>(wanted.fieldsOfAction());
        shared.retainAll(profile.fieldsOfAction());
        if (shared.isEmpty() || !profile.resourceTypes().contains(wanted.resourceType())) {
            return Optional.empty();
        }
        int metres = metres(wanted, profile);
        Integer age = profile.confirmedOn() == null
                ? null
                : (int) Math.max(0, ChronoUnit.DAYS.between(profile.confirmedOn(), today));
        double share = (double) shared.size() / wanted.fieldsOfAction().size();
        return Optional.of(
                new ProfileMatch(need, profile, score(share, metres, age), reasons(wanted, shared, metres, age)));
    }

    private static int metres(ListingFacts wanted, ProfileFacts profile) {
        return profile.places().stream()
                .mapToInt(place -> Place.metres(Place.of(wanted.place()), Place.of(place)))
                .min()
                .orElse(Place.UNKNOWN);
    }

    private double score(double share, int metres, Integer age) {
        double fields = weights.of(MatchCriterion.COMMON_FIELDS);
        double nearness = weights.of(MatchCriterion.NEARNESS);
        double freshness = weights.of(MatchCriterion.FRESHNESS);
        double most = fields + nearness + freshness;
        double sum = fields * share
                + nearness * Scale.nearness(metres)
                + freshness * Scale.freshness(age == null ? -1 : age);
        return most > 0 ? Scale.TOP * sum / most : 0;
    }

    private List<MatchReason> reasons(ListingFacts wanted, Set<Long> shared, int metres, Integer age) {
        List<MatchReason> reasons = new ArrayList<>();
        reasons.add(new MatchReason.Resource(wanted.resourceType()));
        reasons.add(new MatchReason.Fields(true, shared));
        Set<Long> rest = new TreeSet<>(wanted.fieldsOfAction());
        rest.removeAll(shared);
        if (!rest.isEmpty()) {
            reasons.add(new MatchReason.Fields(false, rest));
        }
        if (metres != Place.UNKNOWN) {
            reasons.add(new MatchReason.Distance(metres));
        }
        reasons.add(new MatchReason.Confirmed(age != null && age <= freshDays, age));
        reasons.sort(Comparator.comparing(MatchReason::met).reversed());
        return List.copyOf(reasons);
    }
}
