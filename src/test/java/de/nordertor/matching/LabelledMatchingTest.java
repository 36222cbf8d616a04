package de.nordertor.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.matching.MatchingSet.Label;
import de.nordertor.matching.control.match.Match;
import de.nordertor.matching.control.match.NeedIndex;
import de.nordertor.matching.control.match.OfferIndex;
import de.nordertor.matching.entity.MatchWeights;
import de.nordertor.platform.entity.Setting;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The matching finds what people said belongs together, and never proposes what cannot. */
class LabelledMatchingTest {

    private static final MatchingSet SET = MatchingFiles.read();
    private static final LabelledFacts FACTS = new LabelledFacts();
    private static final OfferIndex OFFERS =
            new OfferIndex(SET.offers().values().stream().map(FACTS::of).toList(), MatchingSet.REFERENCE_DAY);
    private static final MatchWeights DEFAULTS = MatchWeights.of(criterion ->
            Integer.valueOf(Setting.valueOf("MATCHING_" + criterion).defaultValue()));
    private static final int FIRST = 3;
    private static final int ALL = 1_000;
    private static final double ENOUGH = 0.95;

    @Test
    void theExpectedOfferIsAmongTheFirstThree() {
        List<Integer> places =
                SET.labels().stream().map(label -> place(label, DEFAULTS)).toList();
        long among = places.stream().filter(place -> place <= FIRST).count();
        System.out.printf(
                "matching: expected offer among the first three for %d of %d needs, places %s%n",
                among,
                places.size(),
                places.stream().collect(Collectors.groupingBy(place -> place, Collectors.counting())));
        assertThat((double) among / places.size()).isGreaterThanOrEqualTo(ENOUGH);
    }

    /** As the labels promise; see {@code MatchingSetTest}. */
    @Test
    void itIsAmongThemWhateverTheWeightsAreAsLongAsEveryCriterionCounts() {
        Random random = new Random(20161118);
        for (int round = 0; round < 50; round++) {
            MatchWeights weights = MatchWeights.of(criterion -> 1 + random.nextInt(100));
            assertThat(SET.labels()).allSatisfy(label -> assertThat(place(label, weights))
                    .as(label.need() + " " + weights)
                    .isLessThanOrEqualTo(FIRST));
        }
    }

    @Test
    void exactlyTheOffersThatKeepEveryHardCriterionAreProposed() {
        assertThat(SET.labels()).allSatisfy(label -> assertThat(proposed(label, DEFAULTS))
                .as(label.need())
                .containsExactlyInAnyOrderElementsOf(SET.offers().values().stream()
                        .filter(offer ->
                                HardCriterion.violated(SET.need(label), offer).isEmpty())
                        .map(offer -> LabelledFacts.number(offer.id()))
                        .toList()));
    }

    @Test
    void aDecoyThatLosesInOneCriterionComesAfterTheExpectedOffer() {
        assertThat(SET.labels()).allSatisfy(label -> {
            List<Long> proposed = proposed(label, DEFAULTS);
            int expected = proposed.indexOf(LabelledFacts.number(label.expected()));
            assertThat(label.losing())
                    .allSatisfy(decoy -> assertThat(proposed.indexOf(LabelledFacts.number(decoy.offer())))
                            .as(label.need() + " " + decoy)
                            .isGreaterThan(expected));
        });
    }

    /** The other way round the score is the same. */
    @Test
    void anOfferSeesTheNeedsWithTheScoresThatTheNeedsSee() {
        NeedIndex needs =
                new NeedIndex(SET.needs().values().stream().map(FACTS::of).toList(), MatchingSet.REFERENCE_DAY);
        assertThat(SET.labels()).allSatisfy(label -> {
            List<Match> matches = needs.best(FACTS.of(SET.expected(label)), ALL, DEFAULTS);
            Match own = matches.stream()
                    .filter(match -> match.need().id() == LabelledFacts.number(label.need()))
                    .findFirst()
                    .orElseThrow();
            assertThat(own)
                    .isEqualTo(OFFERS.best(FACTS.of(SET.need(label)), ALL, DEFAULTS).stream()
                            .filter(match -> match.offer().id() == own.offer().id())
                            .findFirst()
                            .orElseThrow());
        });
    }

    private static int place(Label label, MatchWeights weights) {
        return proposed(label, weights).indexOf(LabelledFacts.number(label.expected())) + 1;
    }

    private static List<Long> proposed(Label label, MatchWeights weights) {
        return OFFERS.best(FACTS.of(SET.need(label)), ALL, weights).stream()
                .map(match -> match.offer().id())
                .toList();
    }
}
