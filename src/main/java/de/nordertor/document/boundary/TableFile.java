package de.nordertor.document.boundary;

import java.util.Iterator;
import java.util.List;

/**
 * A table that somebody uploaded, read forward row by row; however long it is, only a few rows are in memory. To be used
 * by one thread, read once, and closed.
 *
 * <p>Reading on may throw an {@link de.nordertor.platform.entity.InvalidInputException} whose sentence says what is wrong
 * with the file as a whole.
 */
public interface TableFile extends AutoCloseable, Iterator<TableRow> {

    /** The sheets to choose from; empty for a text file. */
    List<TableSheet> sheets();

    TableForm form();

    /** A title for every column; where the file has none, the letters of the column. */
    List<String> header();

    /** What is to be said about the table as a whole; complete when the last row was read. */
    List<TableMessage> warnings();

    @Override
    void close();
}
