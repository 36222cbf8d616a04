package de.nordertor.document.control.table;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a CSV file. A first line {@code sep=;} is for the spreadsheet program, which does not show it: it names the
 * separator and is no row.
 */
final class CsvText {

    private static final Pattern SEPARATOR_LINE =
            Pattern.compile("\\A\"?sep=(.)\"?[;,\t| ]*(\r\n|\r|\n|\\z)", Pattern.CASE_INSENSITIVE);
    private static final int BEGINNING = 256 * 1024;
    private static final int LONGEST_LINE = 40;

    private final Path file;
    private final TextEncoding encoding;
    private final String beginning;
    private final boolean complete;
    private final int separatorLine;
    private final Character namedSeparator;

    private CsvText(Path file, TextEncoding encoding, String beginning, boolean complete) {
        this.file = file;
        this.encoding = encoding;
        Matcher line = SEPARATOR_LINE.matcher(beginning.substring(0, Math.min(LONGEST_LINE, beginning.length())));
        separatorLine = line.find() ? line.end() : 0;
        namedSeparator = separatorLine > 0 ? line.group(1).charAt(0) : null;
        this.beginning = beginning.substring(separatorLine);
        this.complete = complete;
    }

    static CsvText of(Path file, TextEncoding encoding) throws IOException {
        char[] start = new char[BEGINNING];
        int length = 0;
        try (Reader text = encoding.read(file)) {
            int read = text.read(start, 0, BEGINNING);
            while (read > 0) {
                length += read;
                read = text.read(start, length, BEGINNING - length);
            }
        }
        return new CsvText(file, encoding, new String(start, 0, length), length < BEGINNING);
    }

    /** @param wanted by a person, null to find it out */
    SeparatorFinder separator(Character wanted) {
        return SeparatorFinder.find(beginning, complete, wanted == null ? namedSeparator : wanted);
    }

    /** The rows, and nothing before them. */
    Reader read() throws IOException {
        Reader text = encoding.read(file);
        for (int i = 0; i < separatorLine; i++) {
            text.read();
        }
        return text;
    }

    TextEncoding encoding() {
        return encoding;
    }

    /** A separator as it can stand in a sentence. */
    static String readable(char separator) {
        return separator == '\t' ? "Tab" : String.valueOf(separator);
    }
}
