package de.nordertor.platform.entity;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;

/** The rows that belong to a thing in the order of its form. */
public final class OrderedRows {

    private OrderedRows() {}

    /**
     * Makes the rows what the form wants. Existing rows are changed rather than replaced, so that the audit trail tells what
     * really changed.
     *
     * @param create makes the row at this place, counted from 0
     */
    public static <R, C> void replace(
            List<R> rows, List<C> wanted, BiConsumer<R, C> write, BiFunction<C, Integer, R> create) {
        while (rows.size() > wanted.size()) {
            rows.remove(rows.size() - 1);
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (i < rows.size()) {
                write.accept(rows.get(i), wanted.get(i));
            } else {
                rows.add(create.apply(wanted.get(i), i));
            }
        }
    }
}
