package de.nordertor.document.control.table;

/** Counts which sequences of bytes beyond ASCII are right UTF-8, and which are not. */
final class Utf8Check {

    private int missing;
    private int low = 0x80;
    private int high = 0xBF;
    private long right;
    private long wrong;

    void next(int current) {
        if (missing > 0) {
            if (current >= low && current <= high) {
                low = 0x80;
                high = 0xBF;
                if (--missing == 0) {
                    right++;
                }
                return;
            }
            wrong++;
            missing = 0;
        }
        begin(current);
    }

    void end() {
        if (missing > 0) {
            wrong++;
            missing = 0;
        }
    }

    boolean isRightSoFar() {
        return wrong == 0;
    }

    long right() {
        return right;
    }

    long wrong() {
        return wrong;
    }

    /** Longer than needed, surrogates and what lies beyond Unicode are wrong by the second byte. */
    private void begin(int first) {
        low = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        high = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (first >= 0xC2 && first <= 0xDF) {
            missing = 1;
        } else if (first >= 0xE0 && first <= 0xEF) {
            missing = 2;
        } else if (first >= 0xF0 && first <= 0xF4) {
            missing = 3;
        } else if (first >= 0x80) {
            wrong++;
        }
    }
}
