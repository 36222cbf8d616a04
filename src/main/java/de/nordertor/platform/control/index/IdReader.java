package de.nordertor.platform.control.index;

import java.io.IOException;

/** The ids of documents: a few one by one, many by reading each segment once. */
final class IdReader {

    private static final int MANY = 2_000;

    private final IndexSnapshot snapshot;
    private final long[][] all;

    IdReader(IndexSnapshot snapshot, int wanted) {
        this.snapshot = snapshot;
        this.all = wanted > MANY ? new long[snapshot.segments().size()][] : null;
    }

    long id(int segment, int document) throws IOException {
        if (all == null) {
            return snapshot.segments().get(segment).id(document);
        }
        if (all[segment] == null) {
            all[segment] = snapshot.segments().get(segment).ids();
        }
        return all[segment][document];
    }
}
