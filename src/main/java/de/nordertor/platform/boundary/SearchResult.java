package de.nordertor.platform.boundary;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * What a search found of what the person may see.
 *
 * @param hits the best first, at most as many as were asked for
 * @param kinds how many things of each kind match, whatever kind was asked for
 */
public record SearchResult(List<SearchHit> hits, Map<String, Long> kinds) implements Serializable {

    public static final SearchResult NOTHING = new SearchResult(List.of(), Map.of());

    public SearchResult {
        hits = List.copyOf(hits);
        kinds = Map.copyOf(kinds);
    }

    /** How many things of all kinds match. */
    public long total() {
        return kinds.values().stream().mapToLong(Long::longValue).sum();
    }
}
