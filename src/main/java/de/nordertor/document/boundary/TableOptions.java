package de.nordertor.document.boundary;

import java.nio.charset.Charset;
import java.util.function.Predicate;

/**
 * What somebody has decided about the reading of a table; everything that is null is found out.
 *
 * @param headerRow 0 says that there is none
 * @param knownTitle whether a text is the title of a column that the caller expects; helps to find the row of titles
 */
public record TableOptions(
        String sheet, Charset charset, Character separator, Integer headerRow, Predicate<String> knownTitle) {

    /** Everything is found out. */
    public static TableOptions none() {
        return new TableOptions(null, null, null, null, title -> false);
    }

    public TableOptions withSheet(String name) {
        return new TableOptions(name, charset, separator, headerRow, knownTitle);
    }

    public TableOptions withCharset(Charset chosen) {
        return new TableOptions(sheet, chosen, separator, headerRow, knownTitle);
    }

    public TableOptions withSeparator(Character chosen) {
        return new TableOptions(sheet, charset, chosen, headerRow, knownTitle);
    }

    public TableOptions withHeaderRow(Integer number) {
        return new TableOptions(sheet, charset, separator, number, knownTitle);
    }

    public TableOptions knowing(Predicate<String> title) {
        return new TableOptions(sheet, charset, separator, headerRow, title);
    }
}
