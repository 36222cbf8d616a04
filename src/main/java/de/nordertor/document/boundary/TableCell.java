package de.nordertor.document.boundary;

/**
 * One cell as a person reads it in the spreadsheet program: numbers with a decimal comma and without a unit of thousands,
 * dates as 31.05.2016, a postal code with the zeros that its format shows.
 */
public record TableCell(Kind kind, String text) {

    public static final TableCell EMPTY = new TableCell(Kind.EMPTY, "");

    /** What the file itself says about the value; a CSV file says TEXT of everything. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        DATE,
        TIME,
        BOOLEAN,
        ERROR
    }

    public static TableCell text(String text) {
        return text.isEmpty() ? EMPTY : new TableCell(Kind.TEXT, text);
    }

    /** Nothing that could be seen. */
    public boolean isBlank() {
        return text.chars().allMatch(c -> c <= ' ' || c == '\u00A0' || c == '\uFEFF' || Character.isWhitespace(c));
    }
}
