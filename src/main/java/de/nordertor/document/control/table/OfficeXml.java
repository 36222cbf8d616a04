package de.nordertor.document.control.table;

import de.nordertor.platform.entity.InvalidInputException;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;

/**
 * Reads the XML of an office package forward. It holds one tag and one piece of text at a time and nothing else, so that
 * no file can fill the memory; there are no document types and no entities but the five of XML. Names come without
 * their prefix.
 */
final class OfficeXml implements Closeable {

    enum Event {
        START,
        END,
        TEXT,
        EOF
    }

    private static final int PIECE = 4 * 1024;

    private final XmlChars chars;
    private final XmlTag tag;
    private final StringBuilder text = new StringBuilder(PIECE);
    private int open;
    private boolean endIsDue;
    private boolean inCharacterData;
    private int closingBrackets;

    OfficeXml(InputStream part) throws IOException {
        chars = XmlChars.of(part);
        tag = new XmlTag(chars);
    }

    static InvalidInputException damaged() {
        return new InvalidInputException("document.table.damaged");
    }

    /** Of the element that begins or ends. */
    String name() {
        return tag.name();
    }

    /** Of the element that has just begun; null when it has none of that name. */
    String attribute(String name) {
        return tag.attribute(name);
    }

    /** The piece of text; a long text comes in several. */
    CharSequence text() {
        return text;
    }

    Event next() throws IOException {
        try {
            Event event = inCharacterData ? characterData() : outside();
            open += event == Event.START ? 1 : event == Event.END ? -1 : 0;
            if (event == Event.EOF && open != 0) {
                throw damaged();
            }
            return event;
        } catch (CharacterCodingException wrongEncoding) {
            throw damaged();
        }
    }

    /** Reads to the end of the element that has just begun. */
    void skip() throws IOException {
        int depth = 1;
        while (depth > 0) {
            Event event = next();
            if (event == Event.EOF) {
                throw damaged();
            }
            depth += event == Event.START ? 1 : event == Event.END ? -1 : 0;
        }
    }

    /** Adds the text of the element that has just begun, without that of elements in it. */
    void collect(BoundedText target) throws IOException {
        for (Event event = next(); event != Event.END; event = next()) {
            switch (event) {
                case TEXT -> target.append(text);
                case START -> skip();
                default -> throw damaged();
            }
        }
    }

    private Event outside() throws IOException {
        if (endIsDue) {
            endIsDue = false;
            return Event.END;
        }
        while (true) {
            int first = chars.read();
            if (first != '<') {
                return first < 0 ? Event.EOF : plainText(first);
            }
            int second = chars.needed();
            if (second == '/') {
                tag.readEnd();
                return Event.END;
            }
            if (second == '?') {
                skipTo("?>");
            } else if (second != '!') {
                tag.readStart(second);
                endIsDue = tag.isEmpty();
                return Event.START;
            } else if (beginsCharacterData()) {
                inCharacterData = true;
                return characterData();
            }
        }
    }

    private Event plainText(int first) throws IOException {
        text.setLength(0);
        int c = first;
        while (c >= 0 && c != '<' && text.length() < PIECE) {
            if (c == '&') {
                text.appendCodePoint(XmlEntity.read(chars));
            } else {
                text.append((char) c);
            }
            c = chars.read();
        }
        chars.pushBack(c);
        return Event.TEXT;
    }

    private Event characterData() throws IOException {
        text.setLength(0);
        while (text.length() < PIECE) {
            int c = chars.needed();
            if (c == ']' && closingBrackets < 2) {
                closingBrackets++;
            } else if (c == '>' && closingBrackets == 2) {
                closingBrackets = 0;
                inCharacterData = false;
                break;
            } else if (c == ']') {
                text.append(']');
            } else {
                text.append("]".repeat(closingBrackets)).append((char) c);
                closingBrackets = 0;
            }
        }
        return Event.TEXT;
    }

    /** What follows an exclamation mark: a comment is skipped, a document type refused. */
    private boolean beginsCharacterData() throws IOException {
        if (chars.needed() == '-') {
            skipTo("-->");
            return false;
        }
        for (char expected : "CDATA[".toCharArray()) {
            if (chars.needed() != expected) {
                throw new InvalidInputException("document.table.documentType");
            }
        }
        return true;
    }

    private void skipTo(String end) throws IOException {
        int matched = 0;
        while (matched < end.length()) {
            int c = chars.needed();
            if (c == end.charAt(matched)) {
                matched++;
            } else if (c != end.charAt(0) || matched < end.length() - 1) {
                // a repeated first letter keeps the match: "--->" ends a comment
                matched = c == end.charAt(0) ? 1 : 0;
            }
        }
    }

    @Override
    public void close() throws IOException {
        chars.close();
    }
}
