package de.nordertor.document.control.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What the number format of a cell makes of its number, as far as it changes the meaning. */
record CellFormat(Meaning meaning, String mask) {

    static final CellFormat GENERAL = new CellFormat(Meaning.NUMBER, "");

    enum Meaning {
        NUMBER,
        PERCENT,
        DATE,
        DATE_AND_TIME,
        TIME,
        /** Digits at fixed places: postal codes, telephone numbers. */
        DIGITS
    }

    private static final Set<Integer> DATES =
            Set.of(14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);
    private static final Set<Integer> TIMES = Set.of(18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47);
    private static final Set<Integer> PERCENTS = Set.of(9, 10);
    private static final int DATE_WITH_TIME = 22;

    /** Literals, fill and width marks, colours, languages and conditions: nothing of these is a place for a value. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|[\\\\_*].");

    private static final Pattern BRACKETS = Pattern.compile("\\[(?!(h+|m+|s+)\\])[^\\]]*\\]", Pattern.CASE_INSENSITIVE);
    private static final Pattern HALF_OF_DAY = Pattern.compile("am/pm|a/p");
    private static final Pattern FIXED_DIGITS = Pattern.compile("([A-Z]{1,3}-)?[(+]?0[0()/ -]*0[)]?");
    private static final String ELAPSED = "[";

    /** @param code null for a format that is not described in the file */
    static CellFormat of(int id, String code) {
        if (code == null) {
            return builtIn(id);
        }
        String first = code.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", 2)[0];
        String places = BRACKETS.matcher(LITERAL.matcher(first).replaceAll("")).replaceAll("");
        String letters = HALF_OF_DAY
                .matcher(places.toLowerCase(Locale.ROOT))
                .replaceAll("h")
                .replace("general", "");
        if (letters.matches(".*[0#?%].*")) {
            return numbers(first, letters);
        }
        boolean time = letters.matches(".*[hs].*");
        boolean date = letters.matches(".*[dy].*") || !time && letters.contains("m");
        if (date) {
            return new CellFormat(time ? Meaning.DATE_AND_TIME : Meaning.DATE, "");
        }
        return time ? new CellFormat(Meaning.TIME, letters.contains(ELAPSED) ? ELAPSED : "") : GENERAL;
    }

    /** Whether hours are counted on beyond a day. */
    boolean isElapsed() {
        return mask.equals(ELAPSED);
    }

    private static CellFormat numbers(String code, String letters) {
        if (letters.contains("%")) {
            return new CellFormat(Meaning.PERCENT, "");
        }
        // hh:mm:ss,000 counts fractions of a second
        if (letters.matches(".*s[.,]?0.*")) {
            return new CellFormat(letters.matches(".*[dy].*") ? Meaning.DATE_AND_TIME : Meaning.TIME, "");
        }
        String mask = plain(code);
        return FIXED_DIGITS.matcher(mask).matches() ? new CellFormat(Meaning.DIGITS, mask) : GENERAL;
    }

    /** The format with its literals written out, to be filled with digits. */
    private static String plain(String code) {
        return BRACKETS.matcher(code)
                .replaceAll("")
                .replaceAll("\"([^\"0]*)\"", "$1")
                .replaceAll("\\\\([^0])", "$1")
                .replaceAll("_.", "")
                .strip();
    }

    private static CellFormat builtIn(int id) {
        if (DATES.contains(id)) {
            return new CellFormat(Meaning.DATE, "");
        }
        if (TIMES.contains(id)) {
            return new CellFormat(Meaning.TIME, "");
        }
        if (id == DATE_WITH_TIME) {
            return new CellFormat(Meaning.DATE_AND_TIME, "");
        }
        return PERCENTS.contains(id) ? new CellFormat(Meaning.PERCENT, "") : GENERAL;
    }
}
