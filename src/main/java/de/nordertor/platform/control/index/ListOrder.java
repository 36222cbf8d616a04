package de.nordertor.platform.control.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All listed documents of one kind by one sort key, over all segments, deleted ones included. A page is a walk along it,
 * however deep; after a change only the new segments are sorted in, because all others are as they were.
 */
final class ListOrder {

    static final ListOrder EMPTY = new ListOrder(new long[0], new SegmentCache[0]);

    /** From how many to sort in on both are walked along instead of looking for each place. */
    private static final int WALK = 30;

    private final long[] places;
    private final SegmentCache[] segments;

    /**
     * @param places slot of the segment in the upper half, document in the lower one
     * @param segments by their slots; null where one is free
     */
    private ListOrder(long[] places, SegmentCache[] segments) {
        this.places = places;
        this.segments = segments;
    }

    int size() {
        return places.length;
    }

    int slot(int place) {
        return slotOf(places[place]);
    }

    int document(int place) {
        return (int) places[place];
    }

    /** The segment of each slot as its place in the snapshot of this order; -1 where a slot is free. */
    int[] segmentsBySlot(IndexSnapshot snapshot) {
        Map<SegmentCache, Integer> numbers = new HashMap<>();
        for (IndexSegment segment : snapshot.segments()) {
            numbers.put(segment.cache(), numbers.size());
        }
        return Arrays.stream(segments)
                .mapToInt(segment -> numbers.getOrDefault(segment, -1))
                .toArray();
    }

    /** The same order in another snapshot. */
    ListOrder in(IndexSnapshot snapshot, String kind, String field) throws IOException {
        Map<SegmentCache, IndexSegment> present = new HashMap<>();
        snapshot.segments().forEach(segment -> present.put(segment.cache(), segment));
        long[] merged = of(present);
        SegmentCache[] slots = Arrays.stream(segments)
                .map(segment -> present.containsKey(segment) ? segment : null)
                .toArray(SegmentCache[]::new);
        List<IndexSegment> added = snapshot.segments().stream()
                .filter(segment -> !Arrays.asList(slots).contains(segment.cache()))
                .sorted(Comparator.comparingInt(segment -> -segment.size()))
                .toList();
        SegmentCache[] filled = withRoomFor(slots, added);
        SegmentOrder.Keys[] keys = new SegmentOrder.Keys[filled.length];
        for (int slot = 0; slot < filled.length; slot++) {
            IndexSegment segment = filled[slot] == null ? null : present.get(filled[slot]);
            keys[slot] = segment == null ? null : order(segment, kind, field).keys(segment.reader());
        }
        for (IndexSegment segment : added) {
            int slot = Arrays.asList(filled).indexOf(segment.cache());
            merged = merge(merged, placesOf(slot, order(segment, kind, field)), keys);
        }
        return new ListOrder(merged, filled);
    }

    private static SegmentOrder order(IndexSegment segment, String kind, String field) throws IOException {
        return segment.cache().order(kind, field, segment);
    }

    /** The places of those segments that are still there. */
    private long[] of(Map<SegmentCache, IndexSegment> present) {
        boolean[] gone = new boolean[segments.length];
        boolean any = false;
        for (int slot = 0; slot < segments.length; slot++) {
            gone[slot] = segments[slot] != null && !present.containsKey(segments[slot]);
            any |= gone[slot];
        }
        return any ? Arrays.stream(places).filter(place -> !gone[slotOf(place)]).toArray() : places;
    }

    private static SegmentCache[] withRoomFor(SegmentCache[] slots, List<IndexSegment> added) {
        SegmentCache[] filled = Arrays.copyOf(slots, slots.length + added.size());
        int slot = 0;
        for (IndexSegment segment : added) {
            while (filled[slot] != null) {
                slot++;
            }
            filled[slot] = segment.cache();
        }
        int used = filled.length;
        while (used > 0 && filled[used - 1] == null) {
            used--;
        }
        return Arrays.copyOf(filled, used);
    }

    private static long[] placesOf(int slot, SegmentOrder order) {
        return Arrays.stream(order.documents())
                .mapToLong(document -> (long) slot << Integer.SIZE | document)
                .toArray();
    }

    private static long[] merge(long[] many, long[] few, SegmentOrder.Keys[] keys) throws IOException {
        long[] merged = new long[many.length + few.length];
        boolean walk = many.length < (long) few.length * WALK;
        int from = 0;
        int count = 0;
        for (long place : few) {
            int to = walk ? next(many, from, place, keys) : search(many, from, place, keys);
            System.arraycopy(many, from, merged, count, to - from);
            count += to - from;
            merged[count++] = place;
            from = to;
        }
        System.arraycopy(many, from, merged, count, many.length - from);
        return merged;
    }

    private static int next(long[] many, int from, long place, SegmentOrder.Keys[] keys) throws IOException {
        int at = from;
        while (at < many.length && compare(many[at], place, keys) < 0) {
            at++;
        }
        return at;
    }

    private static int search(long[] many, int from, long place, SegmentOrder.Keys[] keys) throws IOException {
        int low = from;
        int high = many.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(many[middle], place, keys) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int compare(long place, long other, SegmentOrder.Keys[] keys) throws IOException {
        return keys[slotOf(place)].compare((int) place, keys[slotOf(other)], (int) other);
    }

    private static int slotOf(long place) {
        return (int) (place >>> Integer.SIZE);
    }
}
