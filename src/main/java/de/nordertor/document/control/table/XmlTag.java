package de.nordertor.document.control.table;

import java.io.IOException;

/** One tag at a time: its name and attributes, both without their prefixes. */
final class XmlTag {

    private static final int MAX_LENGTH = 64 * 1024;
    private static final int MAX_ATTRIBUTES = 256;
    private static final int MAX_NAME = 256;

    private final XmlChars chars;
    private final NameCache names = new NameCache();
    private final char[] letters = new char[MAX_NAME];
    private final StringBuilder value = new StringBuilder();
    private final String[] attributeNames = new String[MAX_ATTRIBUTES];
    private final String[] attributeValues = new String[MAX_ATTRIBUTES];
    private int attributes;
    private int length;
    private String name = "";
    private boolean empty;

    XmlTag(XmlChars chars) {
        this.chars = chars;
    }

    String name() {
        return name;
    }

    /** Whether the element ends with the tag that begins it. */
    boolean isEmpty() {
        return empty;
    }

    /** Null when there is none of that name. */
    String attribute(String wanted) {
        for (int i = 0; i < attributes; i++) {
            if (attributeNames[i].equals(wanted)) {
                return attributeValues[i];
            }
        }
        return null;
    }

    /** @param first the first letter of the name */
    void readStart(int first) throws IOException {
        length = 0;
        attributes = 0;
        empty = false;
        int c = readName(first);
        String element = name;
        while (c != '>') {
            if (isSpace(c)) {
                c = next();
            } else if (c == '/') {
                empty = true;
                c = next();
                require(c == '>');
            } else {
                c = readAttribute(c);
            }
        }
        name = element;
    }

    void readEnd() throws IOException {
        length = 0;
        attributes = 0;
        require(afterSpaces(readName(next())) == '>');
    }

    private int readAttribute(int first) throws IOException {
        require(afterSpaces(readName(first)) == '=' && attributes < MAX_ATTRIBUTES);
        int quote = afterSpaces(next());
        require(quote == '"' || quote == '\'');
        value.setLength(0);
        for (int c = next(); c != quote; c = next()) {
            value.appendCodePoint(c == '&' ? XmlEntity.read(chars) : c);
        }
        attributeNames[attributes] = name;
        attributeValues[attributes++] = value.toString();
        return next();
    }

    /** Puts the name without its prefix into {@link #name}; answers the character behind it. */
    private int readName(int first) throws IOException {
        int count = 0;
        int c = first;
        for (; c != '>' && c != '/' && c != '=' && !isSpace(c); c = next()) {
            require(count < MAX_NAME);
            letters[count++] = (char) c;
            if (c == ':') {
                count = 0;
            }
        }
        require(count > 0);
        name = names.get(letters, count);
        return c;
    }

    private int afterSpaces(int first) throws IOException {
        int c = first;
        while (isSpace(c)) {
            c = next();
        }
        return c;
    }

    private int next() throws IOException {
        require(++length <= MAX_LENGTH);
        return chars.needed();
    }

    private static void require(boolean wellFormed) {
        if (!wellFormed) {
            throw OfficeXml.damaged();
        }
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
