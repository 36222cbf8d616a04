package de.nordertor.document.control.table;

/** Places in a sheet as formulas write them: {@code C5}, {@code A5:B7}. */
final class CellReference {

    private static final int LETTERS = 26;

    private CellReference() {}

    /** The number of the column, the first is 0. */
    static int column(String reference) {
        int column = 0;
        int length = 0;
        while (length < reference.length() && length < 4 && isLetter(reference.charAt(length))) {
            column = column * LETTERS + reference.charAt(length++) - 'A' + 1;
        }
        if (length == 0 || length > 3) {
            throw OfficeXml.damaged();
        }
        return column - 1;
    }

    /** The number of the last row of a range, the first is 1; 0 when it is none. */
    static int lastRow(String range) {
        String digits = range.substring(range.indexOf(':') + 1).replaceAll("[^0-9]", "");
        return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
