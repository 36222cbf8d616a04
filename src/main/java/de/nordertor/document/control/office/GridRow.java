package de.nordertor.document.control.office;

import java.util.List;

/**
 * A row of a table.
 *
 * @param head is repeated on each page
 * @param slots one for each column of the table
 */
record GridRow(boolean head, List<Slot> slots) {

    /** What lies at one place of the grid: a cell that begins there, or one that reaches there. */
    sealed interface Slot {}

    /** @param blocks what stands in it, perhaps nothing */
    record Cell(int columns, int rows, List<Block> blocks) implements Slot {}

    /** A cell to the left reaches over this place. */
    record Beside() implements Slot {}

    /** A cell above reaches over this place. @param columns over which it reaches; 0 where that is said further left */
    record Below(int columns) implements Slot {}
}
