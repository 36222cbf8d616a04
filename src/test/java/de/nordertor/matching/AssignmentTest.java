package de.nordertor.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.matching.control.match.Assignment;
import de.nordertor.matching.control.match.Match;
import de.nordertor.matching.control.match.NeedFacts;
import de.nordertor.matching.control.match.OfferFacts;
import de.nordertor.matching.control.match.OfferIndex;
import de.nordertor.matching.entity.MatchPair;
import de.nordertor.matching.entity.MatchReason;
import de.nordertor.matching.entity.MatchWeights;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AssignmentTest {

    private static final MatchWeights EQUAL = MatchWeights.of(criterion -> 10);
    private static final Offset<Double> ROUNDING = Offset.offset(0.1);

    static IntStream seeds() {
        return IntStream.range(0, "full".equals(System.getProperty("nordertor.depth")) ? 300 : 30);
    }

    /** Every way to pair five needs is tried. */
    @ParameterizedTest
    @MethodSource("seeds")
    void noOtherWayPairsMoreOrPairsAsManyBetter(int seed) {
        RandomFacts facts = new RandomFacts(seed, 3);
        List<NeedFacts> needs = facts.needs(5);
        List<OfferFacts> offers = facts.offers(3 + seed);
        List<Match> pairs = Assignment.best(needs, offers, EQUAL, RandomFacts.TODAY);
        Sum best = best(needs, new OfferIndex(offers, RandomFacts.TODAY), 0, new ArrayList<>());

        assertThat(pairs).hasSize(best.pairs());
        assertThat(pairs.stream().mapToDouble(Match::score).sum()).isCloseTo(best.score(), ROUNDING);
    }

    @Test
    void nobodyIsInTwoPairsAndEveryPairIsAPossibleOne() {
        RandomFacts facts = new RandomFacts(7, 4);
        List<NeedFacts> needs = facts.needs(80);
        List<OfferFacts> offers = facts.offers(50);
        List<Match> pairs = Assignment.best(needs, offers, EQUAL, RandomFacts.TODAY);

        assertThat(pairs).hasSizeGreaterThan(10);
        assertThat(pairs).extracting(Match::need).doesNotHaveDuplicates().isSubsetOf(needs);
        assertThat(pairs).extracting(Match::offer).doesNotHaveDuplicates().isSubsetOf(offers);
        assertThat(pairs).extracting(match -> match.need().id()).isSorted();
        assertThat(pairs)
                .allMatch(match -> new Recomputed(match.need(), match.offer(), RandomFacts.TODAY).isPossible());
    }

    @Test
    void whereOneSideIsEmptyThereIsNoPair() {
        RandomFacts facts = new RandomFacts(8, 4);
        assertThat(Assignment.best(facts.needs(3), List.of(), EQUAL, RandomFacts.TODAY))
                .isEmpty();
        assertThat(Assignment.best(List.of(), facts.offers(3), EQUAL, RandomFacts.TODAY))
                .isEmpty();
    }

    @Test
    void whatIsKeptApartIsNotPairedAndWhoeverIsPairedHasSomethingThatFits() {
        RandomFacts facts = new RandomFacts(7, 4);
        List<NeedFacts> needs = facts.needs(80);
        List<OfferFacts> offers = facts.offers(50);
        Match first = Assignment.best(needs, offers, EQUAL, RandomFacts.TODAY).get(0);
        MatchPair apart = new MatchPair(first.need().id(), first.offer().id(), null);
        Assignment assignment = Assignment.of(needs, offers, EQUAL, RandomFacts.TODAY, 92, apart::equals);

        assertThat(assignment.pairs())
                .extracting(
                        match -> new MatchPair(match.need().id(), match.offer().id(), null))
                .doesNotContain(apart);
        assertThat(assignment.fitting())
                .containsAll(assignment.pairs().stream()
                        .map(match -> match.need().id())
                        .toList())
                .hasSizeLessThan(needs.size() + offers.size());
    }

    @Test
    void howLongAConfirmationIsFreshIsGiven() {
        assertThat(freshness(10_000)).contains(true);
        assertThat(freshness(-1)).isNotEmpty().doesNotContain(true);
    }

    private static List<Boolean> freshness(int days) {
        RandomFacts facts = new RandomFacts(7, 4);
        return Assignment.of(facts.needs(40), facts.offers(40), EQUAL, RandomFacts.TODAY, days, pair -> false)
                .pairs()
                .stream()
                .flatMap(match -> match.reasons().stream())
                .filter(MatchReason.Confirmed.class::isInstance)
                .map(MatchReason::met)
                .toList();
    }

    private static Sum best(List<NeedFacts> needs, OfferIndex index, int from, List<Long> taken) {
        if (from == needs.size()) {
            return new Sum(0, 0);
        }
        Sum best = best(needs, index, from + 1, taken);
        for (Match match : index.best(needs.get(from), 100, EQUAL, id -> !taken.contains(id))) {
            List<Long> more = new ArrayList<>(taken);
            more.add(match.offer().id());
            Sum rest = best(needs, index, from + 1, more);
            Sum sum = new Sum(rest.pairs() + 1, rest.score() + match.score());
            best = Sum.ORDER.compare(sum, best) > 0 ? sum : best;
        }
        return best;
    }

    private record Sum(int pairs, double score) {
        private static final Comparator<Sum> ORDER =
                Comparator.comparingInt(Sum::pairs).thenComparingDouble(Sum::score);
    }
}
