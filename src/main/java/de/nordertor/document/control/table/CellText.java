package de.nordertor.document.control.table;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text that may consist of pieces with different fonts; hints for its pronunciation are left out. */
final class CellText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private CellText() {}

    /** Adds the words of the element that has just begun and reads to its end. */
    static void collect(OfficeXml xml, BoundedText target) throws IOException {
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case START -> {
                    if (xml.name().equals("t")) {
                        xml.collect(target);
                    } else if (xml.name().equals("rPh")) {
                        xml.skip();
                    } else {
                        depth++;
                    }
                }
                case END -> depth--;
                case EOF -> throw OfficeXml.damaged();
                default -> {
                    // spaces between the elements
                }
            }
        }
    }

    /** Office writes characters that XML does not have, and line ends, as {@code _x000D_}. */
    static String unescaped(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        return ESCAPED.matcher(text)
                .replaceAll(
                        code -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(code.group(1), 16))));
    }
}
