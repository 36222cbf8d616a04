package de.nordertor.platform.control.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;

/** The ids of one page of what a list's question matches. */
final class ListPage {

    private final IndexSnapshot snapshot;
    private final List<FixedBitSet> matches;
    private final boolean ascending;
    private final int first;
    private final int size;

    /**
     * @param matches of each segment
     * @param size of the page; so many there are from the first one on
     */
    ListPage(IndexSnapshot snapshot, List<FixedBitSet> matches, boolean ascending, int first, int size) {
        this.snapshot = snapshot;
        this.matches = matches;
        this.ascending = ascending;
        this.first = first;
        this.size = size;
    }

    /** By walking along the order of everything. */
    long[] along(ListOrder order) throws IOException {
        int[] segments = order.segmentsBySlot(snapshot);
        FixedBitSet[] bySlot = new FixedBitSet[segments.length];
        for (int slot = 0; slot < segments.length; slot++) {
            bySlot[slot] = segments[slot] < 0 ? null : matches.get(segments[slot]);
        }
        IdReader ids = new IdReader(snapshot, size);
        long[] page = new long[size];
        int place = ascending ? 0 : order.size() - 1;
        int step = ascending ? 1 : -1;
        for (int found = 0; found < first + size; place += step) {
            int slot = order.slot(place);
            if (bySlot[slot].get(order.document(place)) && ++found > first) {
                page[found - first - 1] = ids.id(segments[slot], order.document(place));
            }
        }
        return page;
    }

    /** By sorting the matches themselves. */
    long[] sorted(String kind, String field, int total) throws IOException {
        List<Match> all = new ArrayList<>(total);
        for (int segment = 0; segment < matches.size(); segment++) {
            collect(all, segment, kind, field);
        }
        Comparator<Match> order = ListPage::compare;
        all.sort(ascending ? order : order.reversed());
        IdReader ids = new IdReader(snapshot, size);
        long[] page = new long[size];
        for (int i = 0; i < size; i++) {
            Match match = all.get(first + i);
            page[i] = ids.id(match.segment(), match.document());
        }
        return page;
    }

    private void collect(List<Match> all, int number, String kind, String field) throws IOException {
        if (matches.get(number).cardinality() == 0) {
            return;
        }
        IndexSegment segment = snapshot.segments().get(number);
        SegmentOrder.Keys keys = segment.cache().order(kind, field, segment).keys(segment.reader());
        BitSetIterator each = new BitSetIterator(matches.get(number), 0);
        for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
            all.add(new Match(number, document, keys));
        }
    }

    private static int compare(Match one, Match other) {
        try {
            return one.keys().compare(one.document(), other.keys(), other.document());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Match(int segment, int document, SegmentOrder.Keys keys) {}
}
