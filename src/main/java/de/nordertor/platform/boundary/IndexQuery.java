package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.DayRange;
import java.util.Map;
import java.util.Set;

/**
 * What a list asks the search index.
 *
 * @param kind the kind of thing that is listed
 * @param text what the person typed; each word is found as part of a word in title, names or text; null for everything
 * @param facets for each named facet the values of which one must apply; a facet without values is ignored
 * @param ranges for each named facet whose values are days ({@code 2016-05-31}) the days of which one must apply
 * @param defaultSort the sort key where the page asks for none or for one that no entry has; null for by id
 */
public record IndexQuery(
        String kind, String text, Map<String, Set<String>> facets, Map<String, DayRange> ranges, String defaultSort) {

    public IndexQuery {
        facets = Map.copyOf(facets);
        ranges = Map.copyOf(ranges);
    }

    public IndexQuery(String kind, String text, Map<String, Set<String>> facets, String defaultSort) {
        this(kind, text, facets, Map.of(), defaultSort);
    }

    public IndexQuery(String kind, String text, Map<String, Set<String>> facets) {
        this(kind, text, facets, null);
    }
}
