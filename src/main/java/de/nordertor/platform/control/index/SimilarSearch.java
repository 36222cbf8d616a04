package de.nordertor.platform.control.index;

import de.nordertor.platform.boundary.SimilarThing;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
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

    /** A document, how much it shares, and the places of the words that it shares. */
    private record Alike(int segment, int document, double score, List<Integer> words) {}

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
        List<Alike> alike = new ArrayList<>();
        for (int segment = 0; segment < readable.size(); segment++) {
            collect(segment, alike);
        }
        double most = alike.stream().mapToDouble(Alike::score).max().orElse(0);
        List<Alike> best = alike.stream()
                .filter(one -> one.score() >= most * WORST)
                .sorted(Comparator.comparingDouble(Alike::score)
                        .thenComparingInt(Alike::segment)
                        .thenComparingInt(Alike::document)
                        .reversed())
                .limit(limit)
                .toList();
        List<SimilarThing> things = new ArrayList<>();
        for (Alike one : best) {
            things.add(thing(one));
        }
        return things;
    }

    private void collect(int segment, List<Alike> alike) {
        FixedBitSet candidates = new FixedBitSet(readable.get(segment).length());
        for (Places place : places.get(segment)) {
            candidates.or(place.title());
            candidates.or(place.text());
        }
        BitSetIterator each = new BitSetIterator(candidates, 0);
        for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
            double score = 0;
            boolean inTitle = false;
            List<Integer> shared = new ArrayList<>();
            for (int word = 0; word < weights.length; word++) {
                Places place = places.get(segment).get(word);
                boolean title = place.title().get(document);
                if (title || place.text().get(document)) {
                    score += weights[word] * (title ? 2 : 1);
                    inTitle |= title;
                    shared.add(word);
                }
            }
            if (inTitle || shared.size() > 1) {
                alike.add(new Alike(segment, document, score, shared));
            }
        }
    }

    private SimilarThing thing(Alike one) throws IOException {
        IndexSegment segment = snapshot.segments().get(one.segment());
        String title = segment.reader()
                .storedFields()
                .document(one.document(), Set.of(IndexFields.TITLE))
                .get(IndexFields.TITLE);
        List<String> shared = one.words().stream()
                .sorted(Comparator.comparingDouble(word -> -weights[word]))
                .limit(MOST_WORDS)
                .map(word -> words.get(word).typed())
                .toList();
        return new SimilarThing(segment.id(one.document()), title, shared);
    }
}
