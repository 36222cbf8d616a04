package de.nordertor.document.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Makes a table regular: a repeated head, scopes, as many cells in each row as in the longest, no wider than a page. */
final class AccessibleTable {

    private static final int MAX_SPAN = 40;

    private static final int LETTERS_ON_A_LINE = 78;
    private static final int LETTERS_OF_PADDING = 2;
    private static final String BREAK_WORDS = "table-layout: fixed; width: 100%; word-wrap: break-word";

    private record Row(Element element, int width) {}

    private AccessibleTable() {}

    static void mend(Element table) {
        var rows = groupsOf(table).stream()
                .flatMap(group -> measure(group).stream())
                .toList();
        int columns = rows.stream().mapToInt(Row::width).max().orElse(0);
        if (columns == 0) {
            table.getParentNode().removeChild(table);
            return;
        }
        rows.forEach(row -> pad(row, columns));
        headFromFirstRow(table);
        fitToPage(table, rows, columns);
        rows.forEach(row -> cellsOf(row.element()).forEach(AccessibleTable::giveScope));
    }

    /** Row groups; rows that stand directly in the table count as one. */
    private static List<List<Element>> groupsOf(Element table) {
        var groups = new ArrayList<List<Element>>();
        var direct = new ArrayList<Element>();
        for (var child : Dom.childElements(table)) {
            if (Dom.is(child, "tr")) {
                direct.add(child);
            } else if (Dom.is(child, "thead", "tbody", "tfoot")) {
                groups.add(Dom.childElements(child).stream()
                        .filter(row -> Dom.is(row, "tr"))
                        .toList());
            }
        }
        groups.add(direct);
        return groups;
    }

    private static List<Row> measure(List<Element> group) {
        var rows = new ArrayList<Row>();
        var heldFor = new int[mostColumns(group)]; // rows for which a cell from above still holds this column
        for (int i = 0; i < group.size(); i++) {
            int column = 0;
            for (var cell : cellsOf(group.get(i))) {
                while (heldFor[column] > 0) {
                    column++;
                }
                int height = span(cell, "rowspan", group.size() - i);
                for (int end = column + span(cell, "colspan", MAX_SPAN); column < end; column++) {
                    heldFor[column] = height;
                }
            }
            rows.add(new Row(group.get(i), endOfRow(heldFor)));
        }
        return rows;
    }

    private static int mostColumns(List<Element> group) {
        return 1
                + group.stream()
                        .flatMap(row -> cellsOf(row).stream())
                        .mapToInt(cell -> span(cell, "colspan", MAX_SPAN))
                        .sum();
    }

    private static int endOfRow(int[] heldFor) {
        int width = 0;
        for (int column = 0; column < heldFor.length; column++) {
            if (heldFor[column] > 0) {
                width = column + 1;
                heldFor[column]--;
            }
        }
        return width;
    }

    /** The span as it is meant; a senseless one counts as none. */
    private static int span(Element cell, String attribute, int most) {
        var text = cell.getAttribute(attribute);
        int asked = text.matches("[1-9][0-9]?") ? Integer.parseInt(text) : 1;
        int span = "rowspan".equals(attribute) ? Math.min(asked, most) : asked > most ? 1 : asked;
        cell.removeAttribute(attribute);
        if (span > 1) {
            cell.setAttribute(attribute, String.valueOf(span));
        }
        return span;
    }

    private static void pad(Row row, int columns) {
        for (int i = row.width(); i < columns; i++) {
            row.element().appendChild(Dom.create(row.element(), "td"));
        }
    }

    private static void headFromFirstRow(Element table) {
        var children = Dom.childElements(table);
        boolean hasHead = children.stream().anyMatch(child -> Dom.is(child, "thead"));
        var group = children.stream()
                .filter(child -> Dom.is(child, "tbody", "tr"))
                .findFirst()
                .orElse(null);
        if (hasHead || group == null) {
            return;
        }
        var first = Dom.is(group, "tr") ? group : Dom.childElements(group).get(0);
        if (cellsOf(first).stream().allMatch(cell -> Dom.is(cell, "th") && !cell.hasAttribute("rowspan"))) {
            var head = Dom.create(table, "thead");
            table.insertBefore(head, group);
            head.appendChild(first);
        }
    }

    /** Columns are as wide as their longest word asks for, unless these words together are wider than a page. */
    private static void fitToPage(Element table, List<Row> rows, int columns) {
        var longest = new int[columns];
        for (var row : rows) {
            var cells = cellsOf(row.element());
            for (int i = 0; i < Math.min(columns, cells.size()); i++) {
                longest[i] = Math.max(longest[i], longestWord(cells.get(i).getTextContent()));
            }
        }
        if (IntStream.of(longest).sum() + columns * LETTERS_OF_PADDING > LETTERS_ON_A_LINE) {
            table.setAttribute("style", BREAK_WORDS);
        }
    }

    private static int longestWord(String text) {
        return Stream.of(text.split("[\\s-]+")).mapToInt(String::length).max().orElse(0);
    }

    private static void giveScope(Element cell) {
        if (Dom.is(cell, "th") && !cell.hasAttribute("scope")) {
            var group = cell.getParentNode().getParentNode();
            cell.setAttribute("scope", Dom.is(group, "thead") ? "col" : "row");
        }
    }

    private static List<Element> cellsOf(Element row) {
        return Dom.childElements(row).stream()
                .filter(cell -> Dom.is(cell, "td", "th"))
                .toList();
    }
}
