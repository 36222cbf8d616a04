package de.nordertor.document.control.table;

import de.nordertor.document.boundary.TableMessage;
import de.nordertor.document.boundary.TableRow;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** The rows of a file as they stand, the row of titles among them. */
interface RowSource extends Closeable {

    /** The next row in which something stands; null at the end. Its cells end with the last one that is not empty. */
    TableRow next() throws IOException;

    /** Whether a row with more or fewer cells than the titles is a mistake. */
    boolean hasFixedWidth();

    /** About the file as a whole, as far as it was read. */
    List<TableMessage> warnings(int headerRow);
}
