package de.nordertor.partner.view;

import de.nordertor.partner.boundary.PartnerFilter;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.ListQuery;

/** The filters of the list of partners as they stand in an address; whatever cannot be read counts as absent. */
public final class PartnerFilterParameters {

    private PartnerFilterParameters() {}

    public static PartnerFilter read(ListQuery query) {
        return new PartnerFilter(
                text(query.first("text")),
                id(query.first("type")),
                constant(PartnerStatus.values(), query.first("status")),
                text(query.first("city")),
                id(query.first("tag")),
                id(query.first("field")),
                constant(ResourceType.values(), query.first("resource")),
                id(query.first("responsible")),
                flag(query.first("inside")));
    }

    static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    static Long id(String value) {
        return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
    }

    static Boolean flag(String value) {
        return "true".equals(value) || "false".equals(value) ? Boolean.valueOf(value) : null;
    }

    static <E extends Enum<E>> E constant(E[] constants, String value) {
        for (E constant : constants) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        return null;
    }
}
