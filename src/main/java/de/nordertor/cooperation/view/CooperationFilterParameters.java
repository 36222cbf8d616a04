package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.CooperationFilter;
import de.nordertor.cooperation.entity.CooperationState;
import java.util.Arrays;
import java.util.function.Function;

/** The filters of the list of cooperations as they stand in an address; whatever cannot be read counts as absent. */
public final class CooperationFilterParameters {

    private CooperationFilterParameters() {}

    /** @param parameter the value of a request parameter, or null */
    public static CooperationFilter read(Function<String, String> parameter) {
        return new CooperationFilter(
                parameter.apply("text"),
                state(parameter.apply("state")),
                id(parameter.apply("department")),
                id(parameter.apply("field")),
                parameter.apply("partner"),
                null,
                id(parameter.apply("group")));
    }

    /** Whether states and ids are what they have to be. */
    static boolean isReadable(Function<String, String> parameter) {
        CooperationFilter filter = read(parameter);
        return (parameter.apply("state") == null || filter.state() != null)
                && (parameter.apply("department") == null || filter.departmentId() != null)
                && (parameter.apply("group") == null || filter.groupId() != null)
                && (parameter.apply("field") == null || filter.fieldId() != null);
    }

    private static Long id(String value) {
        return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
    }

    private static CooperationState state(String value) {
        return Arrays.stream(CooperationState.values())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElse(null);
    }
}
