package de.nordertor.identity;

import de.nordertor.council.control.PaperGuard;
import de.nordertor.council.entity.ConsultationState;
import de.nordertor.document.control.SampleFiles;
import de.nordertor.platform.boundary.PageRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Arguments for any boundary method that could be right, with the ids that a test wants, also within records. */
final class PlausibleArguments {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 18);
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime EVENING = LocalTime.of(20, 0);

    /** By the name of the parameter or component: one that ends with "id" or with "version". */
    private final Function<String, Long> numbers;

    PlausibleArguments(Function<String, Long> numbers) {
        this.numbers = numbers;
    }

    static boolean namesAThing(BoundaryAction action) {
        return Arrays.stream(action.method().getParameters())
                .anyMatch(parameter -> namesAThing(parameter.getName(), parameter.getType()));
    }

    private static boolean namesAThing(String name, Class<?> type) {
        return isNumber(type) && isId(name)
                || type.isRecord()
                        && Stream.of(type.getRecordComponents())
                                .anyMatch(part -> namesAThing(part.getName(), part.getType()));
    }

    Object of(Parameter parameter) {
        return of(parameter.getName(), parameter.getType());
    }

    private Object of(String name, Class<?> type) {
        if (isNumber(type)) {
            return isId(name) || name.toLowerCase().endsWith("version") ? numbers.apply(name) : Long.valueOf(1);
        }
        if (type == int.class || type == Integer.class) {
            return name.equals("year") ? DAY.getYear() : 1;
        }
        if (type == String.class) {
            return name.equals("kind") ? PaperGuard.KIND : "x.pdf";
        }
        if (type == boolean.class) {
            return true;
        }
        if (type == LocalTime.class) {
            return name.startsWith("ends") ? EVENING : MORNING;
        }
        if (type == ConsultationState.class) {
            return ConsultationState.NOTED;
        }
        return type.isEnum() ? type.getEnumConstants()[0] : object(type);
    }

    private Object object(Class<?> type) {
        if (type == LocalDate.class) {
            return DAY;
        }
        if (type == ZonedDateTime.class) {
            return DAY.atTime(MORNING).atZone(ZoneId.of("Europe/Berlin"));
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == InputStream.class) {
            return new ByteArrayInputStream(SampleFiles.pdf());
        }
        if (type == PageRequest.class) {
            return PageRequest.firstPage();
        }
        return type.isRecord() ? record(type) : null;
    }

    private Object record(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(
                            Stream.of(parts).map(RecordComponent::getType).toArray(Class[]::new))
                    .newInstance(Stream.of(parts)
                            .map(part -> of(part.getName(), part.getType()))
                            .toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static boolean isNumber(Class<?> type) {
        return type == Long.class || type == long.class;
    }

    private static boolean isId(String name) {
        return name.equals("id") || name.endsWith("Id");
    }
}
