package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PartnerFilter;
import de.nordertor.platform.boundary.IndexQuery;
import de.nordertor.platform.boundary.IndexedLists;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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

    @Inject
    private IndexedLists lists;

    public Page<Long> page(PartnerFilter filter, PageRequest wanted) {
        return lists.find(query(filter), wanted);
    }

    /** All of them, in the order of the list. */
    public List<Long> all(PartnerFilter filter, PageRequest order) {
        return lists.all(query(filter), order);
    }

    private static IndexQuery query(PartnerFilter filter) {
        Map<String, Set<String>> facets = new HashMap<>();
        put(facets, TYPE, filter.typeId());
        put(facets, STATUS, filter.status());
        put(facets, CITY, filter.city() == null ? null : city(filter.city()));
        put(facets, TAG, filter.tagId());
        put(facets, FIELD_OF_ACTION, filter.fieldOfActionId());
        put(facets, RESOURCE_TYPE, filter.resourceType());
        put(facets, RESPONSIBLE, filter.responsibleId());
        put(facets, INSIDE, filter.inside());
        return new IndexQuery(PartnerChanges.KIND, filter.text(), facets, "name");
    }

    /** A city is found whatever its capitals. */
    static String city(String name) {
        return name.toLowerCase(Locale.GERMAN);
    }

    private static void put(Map<String, Set<String>> facets, String name, Object value) {
        if (value != null) {
            facets.put(name, Set.of(value.toString()));
        }
    }
}
