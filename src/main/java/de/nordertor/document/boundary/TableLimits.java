package de.nordertor.document.boundary;

/** How much of a table is read before it is refused with a sentence. */
public final class TableLimits {

    public static final long MAX_BYTES = 100L * 1024 * 1024;
    public static final int MAX_ROWS = 200_000;
    public static final int MAX_COLUMNS = 256;
    /** What a cell of a spreadsheet program can hold. */
    public static final int MAX_CELL_LENGTH = 32_767;

    private TableLimits() {}
}
