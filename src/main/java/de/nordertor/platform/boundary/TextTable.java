package de.nordertor.platform.boundary;

import java.util.List;

/**
 * A table whose texts may name a person.
 *
 * @param kind of the thing that a row is, as the audit trail and the search index know it
 * @param label the bundle key of what a row is called, with its title as argument
 * @param table with a column {@code id}; with a column {@code version} where the texts are replaced
 * @param title the column by which people know the row
 * @param texts the columns that may name somebody
 * @param condition which rows are meant, in SQL; null for all
 * @param path the page of a row, to which its id is added; null where there is none
 * @param kept the bundle key of why the name stays there; null where it is replaced
 */
public record TextTable(
        String kind,
        String label,
        String table,
        String title,
        List<String> texts,
        String condition,
        String path,
        String kept) {

    public TextTable {
        texts = List.copyOf(texts);
    }
}
