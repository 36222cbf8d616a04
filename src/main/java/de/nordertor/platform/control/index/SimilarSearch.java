package de.nordertor.platform.control.index;

import de.nordertor.platform.boundary.SimilarThing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/**
 * Finds things of one kind that share words with a text. A word counts the more the fewer things have it, and twice in a
 * title.
 */
final class SimilarSearch {

    /** Shorter stems are found as the beginning of a word only. */
    private static final int SHORTEST_INSIDE = 6;
    /** What shares less than this part of what the best one shares is not like the text. */
    private static final double WORST = 0.34;

    private static final int MOST_WORDS = 5;

    /** The best goes first, and of two that are equally alike the newer one. */
    private static final Comparator<Alike> WORST_FIRST = Comparator.comparingDouble(Alike::score)
            .thenComparingInt(Alike::segment)
            .thenComparingInt(Alike::document);

    /** A document, and how much it shares. */
    private record Alike(int segment, int document, double score) {}

    /** Where one word stands in one segment. */
    private record Places(FixedBitSet title, FixedBitSet text) {}

    private final IndexSnapshot snapshot;
    private final List<SimilarWords.Similar> words;
    private final List<FixedBitSet> readable = new ArrayList<>();
    private final List<List<Places>> places = new ArrayList<>();
    private final double[] weights;

    SimilarSearch(IndexSnapshot snapshot, String kind, List<SimilarWords.Similar> words, SortedSet<String> audiences)
            throws IOException {
        this.snapshot = snapshot;
        this.words = words;
        for (IndexSegment segment : snapshot.segments()) {
            FixedBitSet mine = segment.cache()
                    .get("readable " + audiences, () -> segment.withAny(IndexFields.AUDIENCE, audiences))
                    .clone();
            mine.and(segment.with(IndexFields.LISTED, kind));
            segment.keepLive(mine);
            readable.add(mine);
            List<Places> found = new ArrayList<>();
            for (SimilarWords.Similar word : words) {
                found.add(places(segment, word, mine));
            }
            places.add(found);
        }
        weights = weights();
    }

    private static Places places(IndexSegment segment, SimilarWords.Similar word, FixedBitSet readable)
            throws IOException {
        return new Places(
                places(segment, IndexFields.TITLE, word, readable), places(segment, IndexFields.TEXT, word, readable));
    }

    private static FixedBitSet places(
            IndexSegment segment, String field, SimilarWords.Similar word, FixedBitSet readable) throws IOException {
        FixedBitSet found = new FixedBitSet(segment.size());
        if (readable.cardinality() > 0) {
            for (String stem : word.stems()) {
                String searched =
                        stem.length() < SHORTEST_INSIDE ? IndexFields.words(field) : IndexFields.endings(field);
                segment.visitPrefix(searched, stem, found::set);
            }
            found.and(readable);
        }
        return found;
    }

    private double[] weights() {
        long all = readable.stream().mapToLong(FixedBitSet::cardinality).sum();
        double[] found = new double[words.size()];
        for (int word = 0; word < found.length; word++) {
            long having = 0;
            for (List<Places> segment : places) {
                having += FixedBitSet.unionCount(
                        segment.get(word).title(), segment.get(word).text());
            }
            found[word] = Math.log(1 + (double) all / Math.max(1, having));
        }
        return found;
    }

    /** The most alike first; the newer of two that are equally so. */
    List<SimilarThing> best(int limit) throws IOException {
        PriorityQueue<Alike> best = new PriorityQueue<>(WORST_FIRST);
        for (int segment = 0; segment < readable.size(); segment++) {
            collect(segment, best, limit);
        }
        double most = best.stream().mapToDouble(Alike::score).max().orElse(0);
        List<SimilarThing> things = new ArrayList<>();
        for (Alike one : best.stream().sorted(WORST_FIRST.reversed()).toList()) {
            if (one.score() >= most * WORST) {
                things.add(thing(one));
            }
        }
        return things;
    }

    /** One shared word in the title is enough, or two anywhere. */
    private void collect(int segment, PriorityQueue<Alike> best, int limit) {
        int size = readable.get(segment).length();
        double[] scores = new double[size];
        FixedBitSet once = new FixedBitSet(size);
        FixedBitSet enough = new FixedBitSet(size);
        for (int word = 0; word < weights.length; word++) {
            Places place = places.get(segment).get(word);
            double weight = weights[word];
            enough.or(place.title());
            visit(place.title(), document -> scores[document] += weight);
            FixedBitSet anywhere = place.title().clone();
            anywhere.or(place.text());
            visit(anywhere, document -> {
                scores[document] += weight;
                if (once.getAndSet(document)) {
                    enough.set(document);
                }
            });
        }
        visit(enough, document -> {
            best.add(new Alike(segment, document, scores[document]));
            if (best.size() > limit) {
                best.poll();
            }
        });
    }

    private static void visit(FixedBitSet documents, IndexSegment.Visitor visitor) {
        BitSetIterator each = new BitSetIterator(documents, 0);
        for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
            visitor.visit(document);
        }
    }

    private SimilarThing thing(Alike one) throws IOException {
        IndexSegment segment = snapshot.segments().get(one.segment());
        String title = segment.reader()
                .storedFields()
                .document(one.document(), Set.of(IndexFields.TITLE))
                .get(IndexFields.TITLE);
        List<Places> found = places.get(one.segment());
        List<String> shared = IntStream.range(0, weights.length)
                .filter(word -> found.get(word).title().get(one.document())
                        || found.get(word).text().get(one.document()))
                .boxed()
                .sorted(Comparator.comparingDouble(word -> -weights[word]))
                .limit(MOST_WORDS)
                .map(word -> words.get(word).typed())
                .toList();
        return new SimilarThing(segment.id(one.document()), title, shared);
    }
}
