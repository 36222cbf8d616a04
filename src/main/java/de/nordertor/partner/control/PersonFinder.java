package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PersonFilter;
import de.nordertor.platform.boundary.IndexQuery;
import de.nordertor.platform.boundary.IndexedLists;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the people that a filter lets through, by the search index. */
@ApplicationScoped
public class PersonFinder {

    static final String STATUS = "status";
    static final String CITY = "city";
    static final String ORGANIZATION = "organization";
    static final String PERMITTED = "permitted";

    @Inject
    private IndexedLists lists;

    public Page<Long> page(PersonFilter filter, PageRequest wanted) {
        return lists.find(query(filter), wanted);
    }

    /** All of them, in the order of the list. */
    public List<Long> all(PersonFilter filter, PageRequest order) {
        return lists.all(query(filter), order);
    }

    private static IndexQuery query(PersonFilter filter) {
        Map<String, Set<String>> facets = new HashMap<>();
        put(facets, STATUS, filter.status());
        put(facets, CITY, filter.city() == null ? null : PartnerFinder.city(filter.city()));
        put(facets, ORGANIZATION, filter.organizationId());
        put(facets, PERMITTED, filter.permitted());
        return new IndexQuery(PersonChanges.KIND, filter.text(), facets, "name");
    }

    private static void put(Map<String, Set<String>> facets, String name, Object value) {
        if (value != null) {
            facets.put(name, Set.of(value.toString()));
        }
    }
}
