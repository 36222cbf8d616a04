package de.nordertor.matching.control.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Sets as bits, so that what two have in common is counted by the processor. */
final class Bits {

    private final Map<Long, Integer> places = new HashMap<>();

    /** @param ids all that anything may have in common */
    Bits(Collection<Long> ids) {
        ids.forEach(id -> places.putIfAbsent(id, places.size()));
    }

    /** An id that is not among all of them has nothing in common with anything and gets no bit. */
    long[] of(Set<Long> ids) {
        long[] words = new long[places.size() / Long.SIZE + 1];
        for (Long id : ids) {
            Integer place = places.get(id);
            if (place != null) {
                words[place / Long.SIZE] |= 1L << place;
            }
        }
        return words;
    }

    static int common(long[] one, long[] other) {
        int count = 0;
        for (int i = 0; i < one.length; i++) {
            count += Long.bitCount(one[i] & other[i]);
        }
        return count;
    }

    static long of(Collection<? extends Enum<?>> values) {
        long bits = 0;
        for (Enum<?> value : values) {
            bits |= 1L << value.ordinal();
        }
        return bits;
    }
}
