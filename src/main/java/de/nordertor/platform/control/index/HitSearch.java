package de.nordertor.platform.control.index;

import de.nordertor.platform.entity.SearchWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** Finds what matches all typed words of what a person may find, the best ones first. */
final class HitSearch {

    /** With fewer hits than this words are looked for with a typo, too. */
    private static final int FEW = 5;

    /** The best rank goes first, then the newer thing. */
    private static final Comparator<Hit> WORST_FIRST =
            Comparator.comparingInt(Hit::rank).thenComparingLong(Hit::id);

    /** A document that matches. */
    record Hit(int segment, int document, int rank, long id) {}

    private final IndexSnapshot snapshot;
    private final List<SearchWords.Typed> words;
    private final SortedSet<String> audiences;
    private final List<RankedDocuments> found = new ArrayList<>();

    private HitSearch(IndexSnapshot snapshot, List<SearchWords.Typed> words, SortedSet<String> audiences) {
        this.snapshot = snapshot;
        this.words = words;
        this.audiences = audiences;
    }

    /** Exactly what was typed; where that finds little, also what has a typo in a word. */
    static HitSearch of(IndexSnapshot snapshot, List<SearchWords.Typed> words, SortedSet<String> audiences)
            throws IOException {
        HitSearch search = new HitSearch(snapshot, words, audiences);
        search.find(List.of());
        if (search.total() < FEW && words.stream().anyMatch(word -> WordMatches.mayHaveTypo(word.whole()))) {
            search.find(words.stream().map(WordMatches::withTypo).toList());
        }
        return search;
    }

    private void find(List<WordMatches.Typo> typos) throws IOException {
        found.clear();
        for (IndexSegment segment : snapshot.segments()) {
            FixedBitSet readable = segment.cache()
                    .get("readable " + audiences, () -> segment.withAny(IndexFields.AUDIENCE, audiences))
                    .clone();
            segment.keepLive(readable);
            if (words.isEmpty()) {
                readable.clear();
            }
            RankedDocuments documents = new RankedDocuments(segment, readable);
            for (int i = 0; i < words.size(); i++) {
                WordRanks exact = WordMatches.ranks(segment, words.get(i));
                if (typos.isEmpty()) {
                    documents.keep(exact);
                } else {
                    documents.keep(exact, WordMatches.ranksWithTypo(segment, typos.get(i)));
                }
            }
            documents.keepOneOfEachThing();
            found.add(documents);
        }
    }

    long total() {
        return found.stream().mapToLong(RankedDocuments::total).sum();
    }

    /** How many hits there are of each kind that has any. */
    Map<String, Long> kinds() throws IOException {
        Map<String, Long> kinds = new TreeMap<>();
        for (int i = 0; i < found.size(); i++) {
            FixedBitSet documents = found.get(i).documents();
            IndexSegment segment = snapshot.segments().get(i);
            TermsEnum terms = segment.terms(IndexFields.KIND);
            for (BytesRef term = terms == null ? null : terms.next(); term != null; term = terms.next()) {
                String kind = term.utf8ToString();
                long count = FixedBitSet.intersectionCount(documents, segment.with(IndexFields.KIND, kind));
                if (count > 0) {
                    kinds.merge(kind, count, Long::sum);
                }
            }
        }
        return kinds;
    }

    /** @param kind null for all */
    List<Hit> best(String kind, int limit) throws IOException {
        PriorityQueue<Hit> best = new PriorityQueue<>(WORST_FIRST);
        for (int i = 0; i < found.size(); i++) {
            FixedBitSet documents = found.get(i).documents();
            if (kind != null) {
                documents = documents.clone();
                documents.and(snapshot.segments().get(i).with(IndexFields.KIND, kind));
            }
            collect(best, i, documents, limit);
        }
        return best.stream().sorted(WORST_FIRST.reversed()).toList();
    }

    private void collect(PriorityQueue<Hit> best, int segment, FixedBitSet documents, int limit) throws IOException {
        RankedDocuments ranked = found.get(segment);
        IdReader ids = new IdReader(snapshot, documents.cardinality());
        BitSetIterator each = new BitSetIterator(documents, 0);
        for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
            int rank = ranked.rank(document);
            if (best.size() == limit && rank < best.peek().rank()) {
                continue;
            }
            best.add(new Hit(segment, document, rank, ids.id(segment, document)));
            if (best.size() > limit) {
                best.poll();
            }
        }
    }
}
