package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.SubjectRef;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What the search index knows of one thing. The room that owns the thing makes it, see {@link SearchSource}.
 *
 * @param title what a hit is called; what is found in it ranks highest
 * @param names further names, places, numbers and addresses by which people look for it
 * @param text everything else that can be found, as plain text; null or empty where there is none
 * @param path the page of the thing below the context root, for example {@code /partner/organization?id=17}
 * @param audience who may find it: one that applies is enough; never empty
 * @param facets what lists filter by, for example {@code city -> 31582}; exact values
 * @param sortKeys what lists sort by, for example {@code name -> Bürgerstiftung}; texts sort like German names, and
 *     numbers and dates as texts of equal length
 */
public record SearchEntry(
        SubjectRef subject,
        String title,
        List<String> names,
        String text,
        String path,
        Set<Audience> audience,
        Map<String, Set<String>> facets,
        Map<String, String> sortKeys) {

    public SearchEntry {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(title);
        Objects.requireNonNull(path);
        names = List.copyOf(names);
        audience = Set.copyOf(audience);
        facets = Map.copyOf(facets);
        sortKeys = Map.copyOf(sortKeys);
        if (audience.isEmpty()) {
            throw new IllegalArgumentException("nobody could find " + subject);
        }
    }
}
