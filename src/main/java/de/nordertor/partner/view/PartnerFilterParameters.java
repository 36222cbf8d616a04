package de.nordertor.partner.view;

import de.nordertor.partner.boundary.PartnerFilter;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.partner.entity.ResourceType;
import java.util.function.Function;

/** The filters of the list of partners as they stand in an address; whatever cannot be read counts as absent. */
public final class PartnerFilterParameters {

    private PartnerFilterParameters() {}

    /** @param parameter the value of a request parameter, or null */
    public static PartnerFilter read(Function<String, String> parameter) {
        return new PartnerFilter(
                text(parameter.apply("text")),
                id(parameter.apply("type")),
                constant(PartnerStatus.values(), parameter.apply("status")),
                text(parameter.apply("city")),
                id(parameter.apply("tag")),
                id(parameter.apply("field")),
                constant(ResourceType.values(), parameter.apply("resource")),
                id(parameter.apply("responsible")),
                flag(parameter.apply("inside")));
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
