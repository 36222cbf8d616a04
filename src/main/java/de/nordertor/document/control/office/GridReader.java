package de.nordertor.document.control.office;

import de.nordertor.document.control.Dom;
import de.nordertor.document.control.office.GridRow.Below;
import de.nordertor.document.control.office.GridRow.Beside;
import de.nordertor.document.control.office.GridRow.Cell;
import de.nordertor.document.control.office.GridRow.Slot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.w3c.dom.Element;

/** Puts the cells of a table where they lie, also those below and beside others that reach over several. */
final class GridReader {

    private final Function<Element, List<Block>> content;
    private final List<GridRow> rows = new ArrayList<>();

    /** The places in the rows to come that a cell further up reaches over: row, then column. */
    private final Map<Integer, Map<Integer, Slot>> reserved = new HashMap<>();

    private GridReader(Function<Element, List<Block>> content) {
        this.content = content;
    }

    /** @param content reads what stands in a cell */
    static List<GridRow> read(Element table, Function<Element, List<Block>> content) {
        GridReader reader = new GridReader(content);
        List<Element> lines = Dom.elements(table).stream()
                .filter(element -> element.getNodeName().equals("tr"))
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            reader.readRow(lines.get(i), i, lines.size() - i);
        }
        return reader.rows;
    }

    private void readRow(Element line, int index, int rowsLeft) {
        List<Slot> slots = new ArrayList<>();
        Map<Integer, Slot> above = reserved.getOrDefault(index, Map.of());
        for (Element cell : Dom.childElements(line)) {
            fillFromAbove(slots, above);
            int columns = span(cell, "colspan");
            int height = Math.min(span(cell, "rowspan"), rowsLeft);
            reserve(index, slots.size(), columns, height);
            slots.add(new Cell(columns, height, content.apply(cell)));
            for (int i = 1; i < columns; i++) {
                slots.add(new Beside());
            }
        }
        fillFromAbove(slots, above);
        rows.add(new GridRow(Dom.is(line.getParentNode(), "thead"), slots));
    }

    private static void fillFromAbove(List<Slot> slots, Map<Integer, Slot> above) {
        while (above.containsKey(slots.size())) {
            slots.add(above.get(slots.size()));
        }
    }

    private void reserve(int row, int column, int columns, int height) {
        for (int below = 1; below < height; below++) {
            Map<Integer, Slot> places = reserved.computeIfAbsent(row + below, any -> new HashMap<>());
            for (int i = 0; i < columns; i++) {
                places.put(column + i, new Below(i == 0 ? columns : 0));
            }
        }
    }

    private static int span(Element cell, String name) {
        String value = cell.getAttribute(name);
        return value.isEmpty() ? 1 : Integer.parseInt(value);
    }
}
