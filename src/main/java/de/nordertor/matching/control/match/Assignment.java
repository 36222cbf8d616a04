package de.nordertor.matching.control.match;

import de.nordertor.matching.entity.MatchPair;
import de.nordertor.matching.entity.MatchWeights;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jgrapht.alg.matching.KuhnMunkresMinimalWeightBipartitePerfectMatching;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Who talks to whom when many needs and many offers meet at once: each takes part in at most one pair, as many pairs as
 * possible, and of all such assignments the one with the highest sum of scores.
 */
public final class Assignment {

    /** Scores to a hundredth, as whole numbers: the solver compares with zero. */
    private static final int PRECISION = 100;

    private static final int BEST = 100 * PRECISION;

    private final List<NeedFacts> needs;
    private final List<OfferFacts> offers;
    private final int size;
    private final Match[][] matches;

    private Assignment(
            List<NeedFacts> needs,
            List<OfferFacts> offers,
            MatchWeights weights,
            LocalDate today,
            int freshDays,
            Predicate<MatchPair> isApart) {
        this.needs = needs;
        this.offers = offers;
        size = Math.max(needs.size(), offers.size());
        matches = new Match[size][size];
        OfferIndex index = new OfferIndex(offers, today, freshDays);
        List<Long> places = offers.stream().map(OfferFacts::id).toList();
        for (int i = 0; i < needs.size(); i++) {
            long need = needs.get(i).id();
            for (Match match : index.best(
                    needs.get(i), offers.size(), weights, id -> !isApart.test(new MatchPair(need, id, null)))) {
                matches[i][places.indexOf(match.offer().id())] = match;
            }
        }
    }

    /** The pairs, in the order of the needs. Ids of needs are distinct, and so are ids of offers. */
    public static List<Match> best(
            Collection<NeedFacts> needs, Collection<OfferFacts> offers, MatchWeights weights, LocalDate today) {
        return of(needs, offers, weights, today, PackedOffer.FRESH_DAYS, pair -> false)
                .pairs();
    }

    /**
     * Needs and offers as they are to be assigned. Ids of needs are distinct, and so are ids of offers.
     *
     * @param freshDays after how many days the giver of an offer is asked again
     * @param isApart pairs that are not made though they fit
     */
    public static Assignment of(
            Collection<NeedFacts> needs,
            Collection<OfferFacts> offers,
            MatchWeights weights,
            LocalDate today,
            int freshDays,
            Predicate<MatchPair> isApart) {
        return new Assignment(List.copyOf(needs), List.copyOf(offers), weights, today, freshDays, isApart);
    }

    /** The ids of the needs and offers for which there is something that fits, whether they are paired or not. */
    public Set<Long> fitting() {
        Set<Long> ids = new HashSet<>();
        for (Match[] row : matches) {
            for (Match match : row) {
                if (match != null) {
                    ids.add(match.need().id());
                    ids.add(match.offer().id());
                }
            }
        }
        return ids;
    }

    /** The pairs, in the order of the needs. */
    public List<Match> pairs() {
        if (needs.isEmpty() || offers.isEmpty()) {
            return List.of();
        }
        Set<Integer> rows = IntStream.range(0, size).boxed().collect(Collectors.toSet());
        Set<Integer> columns = IntStream.range(size, 2 * size).boxed().collect(Collectors.toSet());
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = graph(rows, columns);
        return new KuhnMunkresMinimalWeightBipartitePerfectMatching<>(graph, rows, columns)
                .getMatching().getEdges().stream()
                        .map(edge -> matches[graph.getEdgeSource(edge)][graph.getEdgeTarget(edge) - size])
                        .filter(match -> match != null)
                        .sorted((one, other) -> Integer.compare(needs.indexOf(one.need()), needs.indexOf(other.need())))
                        .toList();
    }

    /** The solver wants as many on one side as on the other, and a price for each pair: who cannot be paired costs most. */
    private SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph(Set<Integer> rows, Set<Integer> columns) {
        SimpleWeightedGraph<Integer, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
        rows.forEach(graph::addVertex);
        columns.forEach(graph::addVertex);
        for (int row : rows) {
            for (int column : columns) {
                graph.setEdgeWeight(graph.addEdge(row, column), price(matches[row][column - size]));
            }
        }
        return graph;
    }

    /** One pair more outweighs every score. */
    private double price(Match match) {
        return match == null ? (double) BEST * (size + 1) : BEST - Math.round(match.score() * PRECISION);
    }
}
