package de.nordertor.council.view;

import de.nordertor.council.boundary.PaperFilter;
import de.nordertor.council.entity.PaperState;
import de.nordertor.document.entity.Visibility;
import java.time.LocalDate;
import java.util.function.Function;

/** The filters of the list of papers as they stand in an address; whatever cannot be read counts as absent. */
public final class PaperFilterParameters {

    private PaperFilterParameters() {}

    /** @param parameter the value of a request parameter, or null */
    public static PaperFilter read(Function<String, String> parameter) {
        Integer year =
                matching(parameter.apply("year"), "[12]\\d{3}") ? Integer.valueOf(parameter.apply("year")) : null;
        return new PaperFilter(
                parameter.apply("text"),
                id(parameter.apply("department")),
                id(parameter.apply("type")),
                constant(PaperState.values(), parameter.apply("state")),
                constant(Visibility.values(), parameter.apply("visibility")),
                year == null ? null : LocalDate.of(year, 1, 1),
                year == null ? null : LocalDate.of(year, 12, 31));
    }

    private static boolean matching(String value, String pattern) {
        return value != null && value.matches(pattern);
    }

    private static Long id(String value) {
        return matching(value, "\\d{1,18}") ? Long.valueOf(value) : null;
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
