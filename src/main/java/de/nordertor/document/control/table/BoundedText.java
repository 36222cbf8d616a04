package de.nordertor.document.control.table;

import de.nordertor.document.boundary.TableLimits;

/** Collects the text of a cell up to what a cell can hold, and remembers that there was more. */
final class BoundedText {

    private final StringBuilder text = new StringBuilder();
    private boolean tooLong;

    void append(CharSequence piece) {
        int room = TableLimits.MAX_CELL_LENGTH - text.length();
        tooLong |= piece.length() > room;
        text.append(piece, 0, Math.min(piece.length(), room));
    }

    void clear() {
        text.setLength(0);
        tooLong = false;
    }

    boolean isTooLong() {
        return tooLong;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
