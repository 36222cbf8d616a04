package de.nordertor.document.control.table;

import java.util.function.Consumer;

/**
 * Follows the quotation marks of a text file letter by letter, the way the CSV reader does, and tells every record. A mark
 * opens a field only at its beginning; within quoted fields, two of them mean one.
 */
final class QuoteWalk {

    /** What was seen of a record: how many fields, and how often each separator stood outside of quotation marks. */
    record Seen(int fields, boolean blank, int[] separators) {}

    /** The separators that occur, in the order in which they are preferred. */
    static final String SEPARATORS = ";,\t|";

    private enum State {
        FIELD_START,
        PLAIN,
        QUOTED,
        QUOTE_IN_QUOTED
    }

    private final char separator;
    private final Consumer<Seen> records;
    private State state = State.FIELD_START;
    private int[] separators = new int[SEPARATORS.length()];
    private int fields = 1;
    private boolean blank = true;
    private boolean afterReturn;
    private boolean begun;
    private int record = 1;
    private int quoteOpenedIn;
    private int brokenIn;
    private int fieldLength;
    private int longestField;

    QuoteWalk(char separator, Consumer<Seen> records) {
        this.separator = separator;
        this.records = records;
    }

    void next(char letter) {
        if (letter == '\n' && afterReturn) {
            afterReturn = false;
            return;
        }
        afterReturn = letter == '\r' && state != State.QUOTED;
        begun = true;
        longestField = Math.max(longestField, ++fieldLength);
        switch (state) {
            case QUOTED -> state = letter == '"' ? State.QUOTE_IN_QUOTED : State.QUOTED;
            case QUOTE_IN_QUOTED -> afterQuote(letter);
            default -> outside(letter);
        }
    }

    /** The end of the file. */
    void end() {
        if (state == State.QUOTED && brokenIn == 0) {
            brokenIn = quoteOpenedIn;
        }
        if (begun) {
            endRecord();
        }
    }

    /** The number of the record that is being read, the first is 1. */
    int record() {
        return record;
    }

    /** The record in which a quotation mark opens that does not fit to the others; 0 when all fit. */
    int brokenIn() {
        return brokenIn;
    }

    /** Since the last call. */
    int longestField() {
        int longest = longestField;
        longestField = 0;
        return longest;
    }

    private void afterQuote(char letter) {
        if (letter == '"') {
            state = State.QUOTED;
        } else {
            if (letter != separator && letter != '\n' && letter != '\r' && brokenIn == 0) {
                brokenIn = quoteOpenedIn;
            }
            state = State.PLAIN;
            outside(letter);
        }
    }

    private void outside(char letter) {
        int kind = SEPARATORS.indexOf(letter);
        if (kind >= 0) {
            separators[kind]++;
        }
        if (letter == separator) {
            fields++;
            beginField();
        } else if (letter == '\n' || letter == '\r') {
            endRecord();
        } else if (letter == '"' && state == State.FIELD_START) {
            blank = false;
            quoteOpenedIn = record;
            state = State.QUOTED;
        } else {
            blank &= letter <= ' ';
            state = State.PLAIN;
        }
    }

    private void beginField() {
        fieldLength = 0;
        state = State.FIELD_START;
    }

    private void endRecord() {
        records.accept(new Seen(fields, blank, separators));
        record++;
        fields = 1;
        blank = true;
        begun = false;
        separators = new int[SEPARATORS.length()];
        beginField();
    }
}
