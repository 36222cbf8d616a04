package de.nordertor.partner.view;

import de.nordertor.partner.boundary.PersonFilter;
import de.nordertor.partner.entity.PersonStatus;
import java.util.function.Function;

/** The filters of the list of people as they stand in an address; whatever cannot be read counts as absent. */
public final class PersonFilterParameters {

    private PersonFilterParameters() {}

    /** @param parameter the value of a request parameter, or null */
    public static PersonFilter read(Function<String, String> parameter) {
        return new PersonFilter(
                text(parameter.apply("text")),
                constant(PersonStatus.values(), parameter.apply("status")),
                text(parameter.apply("city")),
                id(parameter.apply("organization")),
                flag(parameter.apply("permitted")));
    }

    private static String text(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static Long id(String value) {
        return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
    }

    private static Boolean flag(String value) {
        return "true".equals(value) || "false".equals(value) ? Boolean.valueOf(value) : null;
    }

    private static <E extends Enum<E>> E constant(E[] constants, String value) {
        for (E constant : constants) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        return null;
    }
}
