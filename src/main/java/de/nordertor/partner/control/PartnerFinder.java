package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PartnerFilter;
import de.nordertor.platform.boundary.IndexQuery;
import de.nordertor.platform.boundary.IndexedLists;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.DayRange;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the partners that a filter lets through, by the search index. */
@ApplicationScoped
public class PartnerFinder {

    static final String TYPE = "type";
    static final String STATUS = "status";
    static final String CITY = "city";
    static final String POSTAL_CODE = "postalCode";
    static final String TAG = "tag";
    static final String RESPONSIBLE = "responsible";
    static final String INSIDE = "inside";
    static final String SIZE = "size";
    static final String FIELD_OF_ACTION = "fieldOfAction";
    static final String RESOURCE_TYPE = "resourceType";
    static final String CHANGED_ON = "changedOn";
    static final String CONFIRMED_ON = "confirmedOn";

    @Inject
    private IndexedLists lists;

    public Page<Long> page(PartnerFilter filter, PageRequest wanted) {
        return filter.impossible() ? new Page<>(List.of(), 0) : lists.find(query(filter), wanted);
    }

    /** All of them, in the order of the list. */
    public List<Long> all(PartnerFilter filter, PageRequest order) {
        return filter.impossible() ? List.of() : lists.all(query(filter), order);
    }

    private static IndexQuery query(PartnerFilter filter) {
        Map<String, Set<String>> facets = new HashMap<>();
        put(facets, TYPE, filter.typeIds());
        put(facets, STATUS, filter.statuses());
        put(facets, CITY, filter.city() == null ? Set.of() : Set.of(city(filter.city())));
        put(facets, TAG, filter.tagIds());
        put(facets, FIELD_OF_ACTION, filter.fieldOfActionIds());
        put(facets, RESOURCE_TYPE, filter.resourceTypes());
        put(facets, RESPONSIBLE, filter.responsibleIds());
        put(facets, INSIDE, filter.inside() == null ? Set.of() : Set.of(filter.inside()));
        Map<String, DayRange> ranges = Map.of(CHANGED_ON, filter.changed(), CONFIRMED_ON, filter.confirmed());
        return new IndexQuery(PartnerChanges.KIND, filter.text(), facets, ranges, "name");
    }

    /** A city is found whatever its capitals. */
    static String city(String name) {
        return name.toLowerCase(Locale.GERMAN);
    }

    private static void put(Map<String, Set<String>> facets, String name, Set<?> values) {
        facets.put(name, values.stream().map(String::valueOf).collect(Collectors.toSet()));
    }
}
