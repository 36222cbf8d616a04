package de.nordertor.platform.boundary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a room tells what its unfinished undertakings may have in common with others. One application-scoped bean per kind of
 * thing; whoever asks leaves out what the user may not read.
 */
public interface TraitsSource {

    /** Of everything that is not finished; in a few statements, however much there is. */
    List<Traits> traits();

    /** What each of many things has several of. @param rows an id and one of its values */
    static <T> Map<Long, Set<T>> byId(List<Object[]> rows, Function<Object, T> value) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (Long) row[0], Collectors.mapping(row -> value.apply(row[1]), Collectors.toSet())));
    }
}
