package de.nordertor.platform.control.index;

import de.nordertor.platform.boundary.Audience;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The index as it stood at one moment. */
public final class IndexSnapshot implements Closeable {

    private final DirectoryReader reader;
    private final List<IndexSegment> segments = new ArrayList<>();
    private final ListOrders orders;

    IndexSnapshot(DirectoryReader reader, SegmentCaches caches, ListOrders orders) {
        this.reader = reader;
        this.orders = orders;
        for (LeafReaderContext leaf : reader.leaves()) {
            segments.add(new IndexSegment(leaf.reader(), caches.of(leaf.reader())));
        }
    }

    DirectoryReader reader() {
        return reader;
    }

    List<IndexSegment> segments() {
        return segments;
    }

    /** All things of the kind by this sort key; by id where no entry has it. */
    ListOrder order(String kind, String key) throws IOException {
        return orders.of(this, kind, key);
    }

    boolean hasField(String field) {
        return segments.stream()
                .anyMatch(segment -> segment.reader().getFieldInfos().fieldInfo(field) != null);
    }

    /** The terms of those audiences that a person belongs to. */
    SortedSet<String> audiences(Predicate<Audience> includes) throws IOException {
        SortedSet<String> mine = new TreeSet<>();
        for (IndexSegment segment : segments) {
            TermsEnum terms = segment.terms(IndexFields.AUDIENCE);
            for (BytesRef term = terms == null ? null : terms.next(); term != null; term = terms.next()) {
                String audience = term.utf8ToString();
                if (!mine.contains(audience) && includes.test(IndexFields.audience(audience))) {
                    mine.add(audience);
                }
            }
        }
        return mine;
    }

    /** Gives it back. */
    @Override
    public void close() {
        try {
            reader.decRef();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
