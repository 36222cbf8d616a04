package de.nordertor.document.control.office;

import de.nordertor.document.control.office.GridRow.Cell;
import java.util.List;

/** What stands below one another in a text. */
sealed interface Block {

    /** @param level from 1 */
    record Heading(int level, List<Run> runs) implements Block {}

    record Paragraph(ParagraphKind kind, List<Run> runs) implements Block {}

    /** @param items each with what stands in it, never empty */
    record Listing(boolean ordered, List<List<Block>> items) implements Block {}

    /** @param caption empty where it has none */
    record Grid(List<Run> caption, List<GridRow> rows) implements Block {

        /** In the order of reading. */
        List<Cell> cells() {
            return rows.stream()
                    .flatMap(row -> row.slots().stream())
                    .filter(Cell.class::isInstance)
                    .map(Cell.class::cast)
                    .toList();
        }

        int columns() {
            return rows.stream().mapToInt(row -> row.slots().size()).max().orElse(0);
        }
    }
}
