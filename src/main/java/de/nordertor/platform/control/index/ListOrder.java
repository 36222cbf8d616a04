package de.nordertor.platform.control.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All listed documents of one kind by one sort key, over all segments, deleted ones included. A page is a walk along it,
 * however deep; after a change only the new segments are sorted in, because all others are as they were.
 */
final class ListOrder {

    static final ListOrder EMPTY = new ListOrder(new long[0], Set.of());

    /** From how many to sort in on both are walked along instead of looking for each place. */
    private static final int WALK = 30;

    private final long[] places;
    private final Set<Integer> segments;

    /** @param places number of the segment in the upper half, document in the lower one */
    private ListOrder(long[] places, Set<Integer> segments) {
        this.places = places;
        this.segments = segments;
    }

    int size() {
        return places.length;
    }

    int segment(int place) {
        return (int) (places[place] >>> Integer.SIZE);
    }

    int document(int place) {
        return (int) places[place];
    }

    /** The same order in another snapshot. */
    ListOrder in(IndexSnapshot snapshot, String kind, String field) throws IOException {
        Map<Integer, SegmentOrder.Keys> keys = new HashMap<>();
        Map<Integer, SegmentOrder> orders = new HashMap<>();
        for (IndexSegment segment : snapshot.segments()) {
            SegmentOrder order = segment.cache().order(kind, field, segment);
            orders.put(segment.cache().number(), order);
            keys.put(segment.cache().number(), order.keys(segment.reader()));
        }
        Set<Integer> gone = new HashSet<>(segments);
        gone.removeAll(orders.keySet());
        long[] merged = without(gone);
        List<Integer> added = orders.keySet().stream()
                .filter(number -> !segments.contains(number))
                .sorted(Comparator.comparingInt(number -> -orders.get(number).documents().length))
                .toList();
        for (int number : added) {
            merged = merge(merged, placesOf(number, orders.get(number)), keys);
        }
        return new ListOrder(merged, Set.copyOf(orders.keySet()));
    }

    private long[] without(Set<Integer> gone) {
        if (gone.isEmpty()) {
            return places;
        }
        long[] kept = new long[places.length];
        int count = 0;
        for (long place : places) {
            if (!gone.contains((int) (place >>> Integer.SIZE))) {
                kept[count++] = place;
            }
        }
        return Arrays.copyOf(kept, count);
    }

    private static long[] placesOf(int number, SegmentOrder order) {
        return Arrays.stream(order.documents())
                .mapToLong(document -> (long) number << Integer.SIZE | document)
                .toArray();
    }

    private static long[] merge(long[] many, long[] few, Map<Integer, SegmentOrder.Keys> keys) throws IOException {
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

    private static int next(long[] many, int from, long place, Map<Integer, SegmentOrder.Keys> keys)
            throws IOException {
        int at = from;
        while (at < many.length && compare(many[at], place, keys) < 0) {
            at++;
        }
        return at;
    }

    private static int search(long[] many, int from, long place, Map<Integer, SegmentOrder.Keys> keys)
            throws IOException {
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

    private static int compare(long place, long other, Map<Integer, SegmentOrder.Keys> keys) throws IOException {
        return keys.get((int) (place >>> Integer.SIZE))
                .compare((int) place, keys.get((int) (other >>> Integer.SIZE)), (int) other);
    }
}
