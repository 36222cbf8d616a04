package de.nordertor.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.matching.control.match.Match;
import de.nordertor.matching.control.match.NeedFacts;
import de.nordertor.matching.control.match.OfferFacts;
import de.nordertor.matching.control.match.OfferIndex;
import de.nordertor.matching.entity.MatchCriterion;
import de.nordertor.matching.entity.MatchReason;
import de.nordertor.matching.entity.MatchWeights;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the data are: who is proposed may be proposed, who is not may not, and every reason told is true. */
class MatchReasonsTest {

    private static final int NEEDS = 40;
    private static final int OFFERS = 300;
    private static final int ALL = 10_000;
    private static final double ROUNDING = 1e-9;

    /** Few fields, and more than a word has bits. */
    private static final int[] FIELDS = {6, 200};

    private static final int LEAST_PAIRS = 10;

    /** Over all seeds: in one of them chance may leave out much. */
    private static final Map<MatchCriterion, Integer> COMPARED = new EnumMap<>(MatchCriterion.class);

    private static int proposed;
    private static int seedsTaken;

    @AfterAll
    static void thereWasEnoughToBeSure() {
        assertThat(proposed).isGreaterThan(NEEDS * seedsTaken);
        assertThat(COMPARED).hasSize(MatchCriterion.values().length);
        assertThat(COMPARED.values()).allMatch(times -> times >= LEAST_PAIRS * seedsTaken);
    }

    static IntStream seeds() {
        return IntStream.range(0, "full".equals(System.getProperty("nordertor.depth")) ? 60 : 2);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void exactlyThoseWhoKeepTheHardCriteriaAreProposedAndEveryReasonIsTrue(int seed) {
        RandomFacts facts = new RandomFacts(seed, FIELDS[seed % FIELDS.length]);
        List<OfferFacts> offers = facts.offers(OFFERS);
        OfferIndex index = new OfferIndex(offers, RandomFacts.TODAY);
        seedsTaken++;
        for (NeedFacts need : facts.needs(NEEDS)) {
            List<Match> matches = index.best(need, ALL, weights(seed));
            assertThat(matches)
                    .extracting(Match::offer)
                    .containsExactlyInAnyOrderElementsOf(offers.stream()
                            .filter(offer -> recomputed(need, offer).isPossible())
                            .toList());
            assertThat(matches).allSatisfy(match -> assertThat(match.reasons())
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(
                            recomputed(need, match.offer()).reasons()));
            proposed += matches.size();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anOfferThatGetsBetterInOneCriterionGetsAHigherScore(int seed) {
        RandomFacts facts = new RandomFacts(seed, FIELDS[0]);
        OfferIndex index = new OfferIndex(facts.offers(OFFERS), RandomFacts.TODAY);
        for (NeedFacts need : facts.needs(NEEDS)) {
            for (Match match : index.best(need, ALL, weights(seed))) {
                for (MatchCriterion criterion : MatchCriterion.values()) {
                    OfferFacts better = ImprovedOffers.in(criterion, need, match.offer());
                    if (differsOnlyIn(criterion, need, match.offer(), better)) {
                        assertThat(score(need, better, seed))
                                .as(criterion + " " + match)
                                .isGreaterThan(match.score());
                        COMPARED.merge(criterion, 1, Integer::sum);
                    }
                }
            }
        }
    }

    @Test
    void metReasonsComeBeforeMissingOnes() {
        RandomFacts facts = new RandomFacts(1, FIELDS[0]);
        OfferIndex index = new OfferIndex(facts.offers(OFFERS), RandomFacts.TODAY);
        assertThat(facts.needs(NEEDS))
                .flatMap(need -> index.best(need, ALL, weights(1)))
                .allSatisfy(match -> assertThat(match.reasons())
                        .extracting(MatchReason::met)
                        .isSortedAccordingTo((one, other) -> Boolean.compare(other, one)));
    }

    @Test
    void theBestFewAreTheFirstOfAll() {
        RandomFacts facts = new RandomFacts(2, FIELDS[0]);
        OfferIndex index = new OfferIndex(facts.offers(OFFERS), RandomFacts.TODAY);
        assertThat(facts.needs(NEEDS)).allSatisfy(need -> {
            List<Match> all = index.best(need, ALL, weights(2));
            assertThat(all).extracting(Match::score).isSortedAccordingTo((one, other) -> Double.compare(other, one));
            assertThat(all).extracting(Match::score).allMatch(score -> score >= 0 && score <= 100 + ROUNDING);
            assertThat(index.best(need, 4, weights(2))).isEqualTo(all.subList(0, Math.min(4, all.size())));
            assertThat(new HashSet<>(all)).hasSameSizeAs(all);
        });
    }

    /** What is not known before cannot be compared. */
    private static boolean differsOnlyIn(
            MatchCriterion criterion, NeedFacts need, OfferFacts offer, OfferFacts better) {
        Recomputed before = recomputed(need, offer);
        Recomputed after = recomputed(need, better);
        assertThat(after.isPossible()).as(criterion + " " + better).isTrue();
        assertThat(Arrays.stream(MatchCriterion.values()).filter(other -> other != criterion))
                .allMatch(other -> Double.compare(before.measure(other), after.measure(other)) == 0);
        return after.measure(criterion) > before.measure(criterion);
    }

    private static double score(NeedFacts need, OfferFacts offer, int seed) {
        return new OfferIndex(List.of(offer), RandomFacts.TODAY)
                .best(need, 1, weights(seed))
                .get(0)
                .score();
    }

    private static Recomputed recomputed(NeedFacts need, OfferFacts offer) {
        return new Recomputed(need, offer, RandomFacts.TODAY);
    }

    private static MatchWeights weights(int seed) {
        Random random = new Random(seed);
        return MatchWeights.of(criterion -> 1 + random.nextInt(100));
    }
}
