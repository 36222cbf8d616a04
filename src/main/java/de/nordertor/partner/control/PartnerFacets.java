package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PartnerFilter;
import de.nordertor.platform.boundary.IndexQuery;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** By what the list of partners is narrowed, as the search index knows it. */
public final class PartnerFacets {

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

    private PartnerFacets() {}

    public static IndexQuery query(PartnerFilter filter) {
        Map<String, Set<String>> facets = new HashMap<>();
        put(facets, TYPE, filter.typeId());
        put(facets, STATUS, filter.status());
        put(facets, CITY, filter.city() == null ? null : city(filter.city()));
        put(facets, TAG, filter.tagId());
        put(facets, FIELD_OF_ACTION, filter.fieldOfActionId());
        put(facets, RESOURCE_TYPE, filter.resourceType());
        put(facets, RESPONSIBLE, filter.responsibleId());
        put(facets, INSIDE, filter.inside());
        return new IndexQuery(PartnerChanges.KIND, filter.text(), facets);
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
