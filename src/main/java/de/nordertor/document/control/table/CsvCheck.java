package de.nordertor.document.control.table;

import de.nordertor.document.boundary.TableLimits;
import de.nordertor.document.control.table.QuoteWalk.Seen;
import de.nordertor.platform.entity.InvalidInputException;
import java.io.IOException;
import java.io.Reader;

/** Walks once through a text file before it is read, so that what is wrong with it as a whole is said at once. */
final class CsvCheck {

    private static final int MOST_FIELDS = 1_000;
    private static final int LONGEST_FIELD = 2 * TableLimits.MAX_CELL_LENGTH + 2;
    private static final int BLOCK = 16 * 1024;

    private final SeparatorFinder expected;
    private final QuoteWalk walk;
    private int records;
    private int mixedIn;
    private char otherSeparator;

    private CsvCheck(SeparatorFinder expected) {
        this.expected = expected;
        this.walk = new QuoteWalk(expected.separator(), this::seen);
    }

    /** @throws InvalidInputException whose sentence names the row */
    static void check(Reader text, SeparatorFinder expected) throws IOException {
        CsvCheck check = new CsvCheck(expected);
        char[] block = new char[BLOCK];
        for (int length = text.read(block); length >= 0; length = text.read(block)) {
            for (int i = 0; i < length; i++) {
                check.walk.next(block[i]);
            }
            check.refuseLongField();
        }
        check.walk.end();
        check.refuseMixture();
        check.refuseBrokenQuotes();
    }

    private void seen(Seen record) {
        if (record.fields() > MOST_FIELDS) {
            throw new InvalidInputException("document.table.tooManyColumns", walk.record(), TableLimits.MAX_COLUMNS);
        }
        if (!record.blank() && ++records > TableLimits.MAX_ROWS + 1) {
            refuseMixture();
            throw new InvalidInputException("document.table.tooManyRows", TableLimits.MAX_ROWS);
        }
        if (record.fields() == 1 && expected.fields() > 1 && mixedIn == 0) {
            for (int i = 0; i < QuoteWalk.SEPARATORS.length(); i++) {
                if (record.separators()[i] + 1 == expected.fields()) {
                    mixedIn = walk.record();
                    otherSeparator = QuoteWalk.SEPARATORS.charAt(i);
                }
            }
        }
    }

    /** A field that does not end is one whose quotation mark is missing, long before the end of the file. */
    private void refuseLongField() {
        if (walk.longestField() > LONGEST_FIELD) {
            refuseMixture();
            refuseBrokenQuotes();
            throw new InvalidInputException("document.table.endlessField", walk.record(), TableLimits.MAX_CELL_LENGTH);
        }
    }

    private void refuseMixture() {
        if (mixedIn > 0 && (walk.brokenIn() == 0 || mixedIn <= walk.brokenIn())) {
            throw new InvalidInputException(
                    "document.table.mixedSeparators",
                    mixedIn,
                    CsvText.readable(otherSeparator),
                    CsvText.readable(expected.separator()));
        }
    }

    private void refuseBrokenQuotes() {
        if (walk.brokenIn() > 0) {
            throw new InvalidInputException("document.table.quotes", walk.brokenIn());
        }
    }
}
