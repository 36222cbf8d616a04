package de.nordertor.document.control.table;

import java.io.IOException;

/** The five entities of XML and numbered characters; there are no others. */
final class XmlEntity {

    private static final int MAX_LENGTH = 10;

    private XmlEntity() {}

    /** The character that the entity behind an ampersand means. */
    static int read(XmlChars chars) throws IOException {
        StringBuilder name = new StringBuilder();
        for (int c = chars.needed(); c != ';'; c = chars.needed()) {
            if (name.length() == MAX_LENGTH) {
                throw OfficeXml.damaged();
            }
            name.append((char) c);
        }
        return switch (name.toString()) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "amp" -> '&';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> numbered(name.toString());
        };
    }

    private static int numbered(String name) {
        int code = -1;
        if (name.matches("#x[0-9A-Fa-f]{1,6}")) {
            code = Integer.parseInt(name.substring(2), 16);
        } else if (name.matches("#[0-9]{1,7}")) {
            code = Integer.parseInt(name.substring(1));
        }
        if (!Character.isValidCodePoint(code)) {
            throw OfficeXml.damaged();
        }
        return code;
    }
}
