package de.nordertor.platform.control.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/** The listed documents of one kind in one segment by one sort key; what has no key comes last, by its id. */
final class SegmentOrder {

    private static final int NO_KEY = -1;

    private final String field;
    private final int[] documents;
    private final int[] ordinals;
    private final long[] ids;

    private SegmentOrder(String field, int[] documents, int[] ordinals, long[] ids) {
        this.field = field;
        this.documents = documents;
        this.ordinals = ordinals;
        this.ids = ids;
    }

    static SegmentOrder of(IndexSegment segment, String kind, String field) throws IOException {
        FixedBitSet listed = segment.with(IndexFields.LISTED, kind);
        SortedDocValues keys = DocValues.getSorted(segment.reader(), field);
        int[] byKey = new int[keys.getValueCount()];
        Arrays.fill(byKey, NO_KEY);
        int[] ordinals = new int[segment.size()];
        Arrays.fill(ordinals, NO_KEY);
        List<Integer> without = new ArrayList<>();
        BitSetIterator each = new BitSetIterator(listed, listed.cardinality());
        for (int document = each.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = each.nextDoc()) {
            if (keys.advanceExact(document)) {
                ordinals[document] = keys.ordValue();
                byKey[keys.ordValue()] = document;
            } else {
                without.add(document);
            }
        }
        long[] ids = without.isEmpty() ? null : segment.ids();
        without.sort(Comparator.comparingLong(document -> ids[document]));
        int[] documents = Arrays.copyOf(byKey, byKey.length + without.size());
        for (int i = 0; i < without.size(); i++) {
            documents[byKey.length + i] = without.get(i);
        }
        return new SegmentOrder(field, documents, ordinals, ids);
    }

    /** In order. */
    int[] documents() {
        return documents;
    }

    /** For comparing with documents of other segments; for one thread. @param reader of this segment */
    Keys keys(LeafReader reader) throws IOException {
        return new Keys(DocValues.getSorted(reader, field));
    }

    /** Reads the sort keys of the segment's documents. */
    final class Keys {

        private final SortedDocValues values;

        private Keys(SortedDocValues values) {
            this.values = values;
        }

        /** Negative where this document comes before that one. */
        int compare(int document, Keys others, int other) throws IOException {
            boolean with = hasKey(document);
            boolean otherWith = others.hasKey(other);
            if (!with || !otherWith) {
                return with || otherWith ? (with ? -1 : 1) : Long.compare(id(document), others.id(other));
            }
            // the values of one segment share their memory
            return others == this
                    ? Integer.compare(ordinals[document], ordinals[other])
                    : key(document).compareTo(others.key(other));
        }

        private boolean hasKey(int document) {
            return ordinals[document] != NO_KEY;
        }

        private BytesRef key(int document) throws IOException {
            return values.lookupOrd(ordinals[document]);
        }

        private long id(int document) {
            return ids[document];
        }
    }
}
