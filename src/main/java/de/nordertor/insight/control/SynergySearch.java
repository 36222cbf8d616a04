package de.nordertor.insight.control;

import de.nordertor.platform.boundary.Traits;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds undertakings that could help each other. Only those that share a partner, an origin or a place are compared, because nothing
 * else weighs enough; so thousands are compared in a moment.
 */
final class SynergySearch {

    private static final double CELL_DEGREES = 0.01;

    private final Map<Object, List<Traits>> blocks = new HashMap<>();

    private SynergySearch(Collection<Traits> all) {
        for (Traits traits : all) {
            traits.partners().forEach(partner -> put(partner, traits));
            if (traits.origin() != null) {
                put(traits.origin(), traits);
            }
            if (traits.place() != null) {
                put(SynergyPair.key(traits.place()), traits);
            }
            if (traits.latitude() != null) {
                cells(traits);
            }
        }
    }

    /** In the cells around it, too, so that neighbours across a line meet. */
    private void cells(Traits traits) {
        long north = Math.round(traits.latitude().doubleValue() / CELL_DEGREES);
        long east = Math.round(traits.longitude().doubleValue() / CELL_DEGREES);
        for (long n = north - 1; n <= north + 1; n++) {
            for (long e = east - 1; e <= east + 1; e++) {
                put(List.of(n, e), traits);
            }
        }
    }

    private void put(Object block, Traits traits) {
        blocks.computeIfAbsent(block, key -> new ArrayList<>()).add(traits);
    }

    /** The strongest first. */
    static List<SynergyPair> in(Collection<Traits> all) {
        return new SynergySearch(all).pairs();
    }

    private List<SynergyPair> pairs() {
        Set<List<Object>> seen = new HashSet<>();
        List<SynergyPair> found = new ArrayList<>();
        for (List<Traits> block : blocks.values()) {
            for (int i = 0; i < block.size(); i++) {
                for (int j = i + 1; j < block.size(); j++) {
                    SynergyPair pair = SynergyPair.of(block.get(i), block.get(j));
                    if (pair.isSynergy() && seen.add(List.of(pair.first(), pair.second()))) {
                        found.add(pair);
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(SynergyPair::strength)
                .reversed()
                .thenComparing(SynergyPair::first, SynergyPair.ORDER)
                .thenComparing(SynergyPair::second, SynergyPair.ORDER));
        return found;
    }
}
