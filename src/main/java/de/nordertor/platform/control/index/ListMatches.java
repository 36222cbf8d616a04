package de.nordertor.platform.control.index;

import de.nordertor.platform.boundary.IndexQuery;
import de.nordertor.platform.entity.SearchWords;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** What a list's question matches of what a person may find. */
final class ListMatches {

    /** So few are sorted by themselves: on the way along all of the list they would be far apart. */
    private static final int FEW = 256;

    private final IndexSnapshot snapshot;
    private final IndexQuery query;
    private final List<FixedBitSet> bySegment = new ArrayList<>();
    private long total;

    private ListMatches(IndexSnapshot snapshot, IndexQuery query) {
        this.snapshot = snapshot;
        this.query = query;
    }

    static ListMatches of(IndexSnapshot snapshot, IndexQuery query, SortedSet<String> audiences) throws IOException {
        ListMatches matches = new ListMatches(snapshot, query);
        List<SearchWords.Typed> words = SearchWords.typed(query.text());
        boolean nothingTyped = query.text() == null || query.text().isBlank();
        for (IndexSegment segment : snapshot.segments()) {
            FixedBitSet found = words.isEmpty() && !nothingTyped
                    ? new FixedBitSet(segment.size())
                    : matches.in(segment, words, audiences);
            matches.bySegment.add(found);
            matches.total += found.cardinality();
        }
        return matches;
    }

    private FixedBitSet in(IndexSegment segment, List<SearchWords.Typed> words, SortedSet<String> audiences)
            throws IOException {
        String kind = query.kind();
        FixedBitSet found = segment.cache()
                .get("listed " + kind + audiences, () -> {
                    FixedBitSet listed = segment.withAny(IndexFields.AUDIENCE, audiences);
                    listed.and(segment.with(IndexFields.LISTED, kind));
                    return listed;
                })
                .clone();
        segment.keepLive(found);
        for (var facet : query.facets().entrySet()) {
            if (!facet.getValue().isEmpty()) {
                found.and(segment.withAny(IndexFields.facet(kind, facet.getKey()), facet.getValue()));
            }
        }
        for (var range : query.ranges().entrySet()) {
            if (!range.getValue().isAlways()) {
                found.and(segment.between(IndexFields.facet(kind, range.getKey()), range.getValue()));
            }
        }
        for (SearchWords.Typed word : words) {
            found.and(WordMatches.anywhere(segment, word));
        }
        return found;
    }

    long total() {
        return total;
    }

    /** The ids from one place on in the order of the list. */
    long[] ids(String sort, boolean ascending, int first, int size) throws IOException {
        if (first >= total) {
            return new long[0];
        }
        ListPage page = new ListPage(snapshot, bySegment, ascending, first, (int) Math.min(size, total - first));
        return total <= FEW
                ? page.sorted(query.kind(), IndexFields.sort(query.kind(), key(sort)), (int) total)
                : page.along(snapshot.order(query.kind(), key(sort)));
    }

    private String key(String sort) {
        if (sort != null && snapshot.hasField(IndexFields.sort(query.kind(), sort))) {
            return sort;
        }
        return query.defaultSort() == null ? "" : query.defaultSort();
    }

    /** How many have each value of the facet; in the order of the values. */
    Map<String, Long> counts(String facet) throws IOException {
        Map<String, Long> counts = new TreeMap<>();
        for (int i = 0; i < bySegment.size(); i++) {
            FixedBitSet found = bySegment.get(i);
            TermsEnum terms = snapshot.segments().get(i).terms(IndexFields.facet(query.kind(), facet));
            for (BytesRef term = terms == null ? null : terms.next(); term != null; term = terms.next()) {
                long[] count = {0};
                IndexSegment.visit(terms, document -> count[0] += found.get(document) ? 1 : 0);
                if (count[0] > 0) {
                    counts.merge(term.utf8ToString(), count[0], Long::sum);
                }
            }
        }
        return counts;
    }
}
