package de.nordertor.bench;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.matching.RandomFacts;
import de.nordertor.matching.control.match.Assignment;
import de.nordertor.matching.control.match.BareScores;
import de.nordertor.matching.control.match.NeedFacts;
import de.nordertor.matching.control.match.OfferFacts;
import de.nordertor.matching.control.match.OfferIndex;
import de.nordertor.matching.entity.MatchWeights;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The best offers for one need among ever more of them, for each of 10,000 needs, and the overall assignment of 300 to 300;
 * without a database. {@code prepare} is what making the offers ready costs, which {@code best-for-one} does not contain.
 *
 * <p>{@code best-for-all} is compared with a bare loop over all pairs that computes nothing but the score.
 */
class MatchingBench {

    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration MEASURED = Duration.ofSeconds(10);
    private static final int ENOUGH = 5_000;
    private static final int MANY = 10_000;
    private static final int FIELDS = 12;
    private static final MatchWeights WEIGHTS = MatchWeights.of(criterion -> 10);

    private final Figures figures = new Figures("matching");
    private final RandomFacts facts = new RandomFacts(20161118, FIELDS);

    @Test
    void theBestAreFoundAtOnce() {
        List<NeedFacts> needs = facts.needs(MANY);
        bestForOne("best-for-one-1000", needs, 1_000);
        Times one = bestForOne("best-for-one", needs, MANY);
        bestForOne("best-for-one-100000", needs, 100_000);
        double ratio = bestForAll(needs);
        Times assign = assign();
        figures.write();

        assertThat(one.p99()).as("best for one, in milliseconds").isLessThanOrEqualTo(20);
        assertThat(ratio).as("best for all, compared with the bare loop").isLessThanOrEqualTo(3);
        assertThat(assign.median()).as("assignment, in milliseconds").isLessThanOrEqualTo(2_000);
    }

    private Times bestForOne(String name, List<NeedFacts> needs, int count) {
        List<OfferFacts> offers = facts.offers(count);
        if (count == MANY) {
            Times prepare = new Times();
            Times.repeat(WARM_UP, ENOUGH, () -> new OfferIndex(offers, RandomFacts.TODAY));
            Times.repeat(MEASURED, 100, () -> prepare.measure(() -> new OfferIndex(offers, RandomFacts.TODAY)));
            figures.add("prepare", prepare);
        }
        OfferIndex index = new OfferIndex(offers, RandomFacts.TODAY);
        Iterator<NeedFacts> next =
                Stream.generate(needs::stream).flatMap(all -> all).iterator();
        Times times = new Times();
        Times.repeat(WARM_UP, ENOUGH, () -> index.best(next.next(), 10, WEIGHTS));
        Times.repeat(MEASURED, ENOUGH, () -> times.measure(() -> index.best(next.next(), 10, WEIGHTS)));
        figures.add(name, times);
        return times;
    }

    private double bestForAll(List<NeedFacts> needs) {
        List<OfferFacts> offers = facts.offers(MANY);
        OfferIndex index = new OfferIndex(offers, RandomFacts.TODAY);
        BareScores bare = new BareScores(needs, offers, WEIGHTS, RandomFacts.TODAY);
        Times all = new Times();
        Times floor = new Times();
        for (int round = 0; round < 5; round++) {
            if (round == 2) {
                all.clear();
                floor.clear();
            }
            floor.measure(bare::sum);
            all.measure(() -> needs.forEach(need -> index.best(need, 5, WEIGHTS)));
        }
        figures.add("best-for-all-floor", floor);
        return figures.add("best-for-all", all, floor);
    }

    private Times assign() {
        List<NeedFacts> needs = facts.needs(300);
        List<OfferFacts> offers = facts.offers(300);
        Times times = new Times();
        Times.repeat(WARM_UP, ENOUGH, () -> Assignment.best(needs, offers, WEIGHTS, RandomFacts.TODAY));
        Times.repeat(
                MEASURED, 20, () -> times.measure(() -> Assignment.best(needs, offers, WEIGHTS, RandomFacts.TODAY)));
        figures.add("assign", times);
        return times;
    }
}
