package de.nordertor.document.boundary;

import java.util.List;

/**
 * One row of a table.
 *
 * @param number as the spreadsheet program shows it, the first is 1
 * @param cells as many as the header has
 * @param messages what is to be said about this row alone
 */
public record TableRow(int number, List<TableCell> cells, List<TableMessage> messages) {

    public boolean isBlank() {
        return cells.stream().allMatch(TableCell::isBlank);
    }

    /** The letters that a spreadsheet program puts above a column; the first column is 0. */
    public static String columnLetters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }
}
