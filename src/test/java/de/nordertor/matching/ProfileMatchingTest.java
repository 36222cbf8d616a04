package de.nordertor.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.matching.control.match.ListingFacts;
import de.nordertor.matching.control.match.NeedFacts;
import de.nordertor.matching.control.match.ProfileFacts;
import de.nordertor.matching.control.match.ProfileMatch;
import de.nordertor.matching.control.match.ProfileMatching;
import de.nordertor.matching.entity.MatchCriterion;
import de.nordertor.matching.entity.MatchReason;
import de.nordertor.matching.entity.MatchWeights;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.DayRange;
import de.nordertor.town.entity.GeoPoint;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProfileMatchingTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 9, 1);
    private static final GeoPoint HERE = new GeoPoint(89_000_000, 527_000_000);
    private static final GeoPoint FAR = new GeoPoint(89_000_000, 527_900_000);
    private static final ProfileMatching MATCHING = new ProfileMatching(MatchWeights.of(criterion -> 10), TODAY);
    private static final NeedFacts NEED = need(1, 1L, 2L);

    @Test
    void whoIsReadyToGiveSuchThingsInOneOfTheFieldsIsProposed() {
        ProfileFacts giver = profile(1, ResourceType.PREMISES, HERE, TODAY, 2L, 3L);
        assertThat(MATCHING.best(
                        NEED,
                        List.of(
                                giver,
                                profile(2, ResourceType.GOODS, HERE, TODAY, 1L, 2L),
                                profile(3, ResourceType.PREMISES, HERE, TODAY, 3L)),
                        10))
                .extracting(ProfileMatch::profile)
                .containsExactly(giver);
        assertThat(MATCHING.best(NEED, List.of(giver), 10).get(0).reasons())
                .containsExactly(
                        new MatchReason.Resource(ResourceType.PREMISES),
                        new MatchReason.Fields(true, Set.of(2L)),
                        new MatchReason.Distance(0),
                        new MatchReason.Confirmed(true, 0),
                        new MatchReason.Fields(false, Set.of(1L)));
    }

    @Test
    void freshIsWhatNeedNotBeConfirmedAgainAsTheTownHasSetIt() {
        ProfileMatching monthly = new ProfileMatching(MatchWeights.of(criterion -> 10), TODAY, 30);
        assertThat(monthly
                        .best(
                                NEED,
                                List.of(
                                        profile(1, ResourceType.PREMISES, HERE, TODAY.minusDays(30), 1L, 2L),
                                        profile(2, ResourceType.PREMISES, HERE, TODAY.minusDays(31), 1L, 2L)),
                                10)
                        .stream()
                        .flatMap(match -> match.reasons().stream()))
                .contains(new MatchReason.Confirmed(true, 30), new MatchReason.Confirmed(false, 31));
    }

    @Test
    void moreFieldsNearerAndLaterConfirmedIsBetterAndTheNearestOfSeveralPlacesCounts() {
        ProfileFacts best =
                new ProfileFacts(5, Set.of(ResourceType.PREMISES), Set.of(1L, 2L), List.of(FAR, HERE), TODAY);
        ProfileFacts farther = profile(4, ResourceType.PREMISES, FAR, TODAY, 1L, 2L);
        ProfileFacts older = profile(3, ResourceType.PREMISES, FAR, TODAY.minusDays(60), 1L, 2L);
        ProfileFacts never = profile(2, ResourceType.PREMISES, FAR, null, 1L, 2L);
        ProfileFacts fewer = profile(1, ResourceType.PREMISES, FAR, null, 1L);
        List<ProfileMatch> found = MATCHING.best(NEED, List.of(fewer, never, older, farther, best), 10);
        assertThat(found).extracting(ProfileMatch::profile).containsExactly(best, farther, older, never, fewer);
        assertThat(found.get(0).score()).isEqualTo(100);
        assertThat(MATCHING.best(NEED, List.of(fewer, never, older, farther, best), 2))
                .hasSize(2);
    }

    @Test
    void aPartnerSeesTheNeedsWithTheSameScore() {
        ProfileFacts profile = profile(1, ResourceType.PREMISES, FAR, TODAY, 1L);
        List<ProfileMatch> needs = MATCHING.best(profile, List.of(NEED, need(2, 1L), need(3, 4L)), 10);
        assertThat(needs).extracting(match -> match.need().id()).containsExactly(2L, 1L);
        assertThat(needs.get(1))
                .isEqualTo(MATCHING.best(NEED, List.of(profile), 1).get(0));
    }

    @Test
    void withoutAnyWeightNobodyIsBetter() {
        ProfileMatching nothing = new ProfileMatching(MatchWeights.of(criterion -> 0), TODAY);
        ProfileMatching others =
                new ProfileMatching(MatchWeights.of(criterion -> criterion == MatchCriterion.COVERAGE ? 10 : 0), TODAY);
        ProfileFacts profile = profile(1, ResourceType.PREMISES, null, null, 1L);
        assertThat(nothing.best(NEED, List.of(profile), 1).get(0).score()).isZero();
        assertThat(others.best(NEED, List.of(profile), 1).get(0).score()).isZero();
    }

    private static ProfileFacts profile(
            long id, ResourceType type, GeoPoint place, LocalDate confirmed, Long... fields) {
        return new ProfileFacts(
                id, Set.of(type), Set.of(fields), place == null ? List.of() : List.of(place), confirmed);
    }

    private static NeedFacts need(long id, Long... fields) {
        ListingFacts listing = new ListingFacts(
                ResourceType.PREMISES, Set.of(fields), Set.of(), null, HERE, DayRange.ALWAYS, List.of());
        return new NeedFacts(id, listing, 0, Set.of(), Set.of());
    }
}
