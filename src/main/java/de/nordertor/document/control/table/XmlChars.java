package de.nordertor.document.control.table;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The characters of an XML part, decoded strictly, line ends as line feeds. */
final class XmlChars implements Closeable {

    private static final int NONE = -2;

    private final Reader reader;
    private final char[] block = new char[16 * 1024];
    private int position;
    private int length;
    private int pushedBack = NONE;
    private boolean afterReturn;
    private boolean atStart = true;

    private XmlChars(Reader reader) {
        this.reader = reader;
    }

    /** Office packages are in UTF-8 or UTF-16; the first bytes tell which. */
    static XmlChars of(InputStream bytes) throws IOException {
        BufferedInputStream content = new BufferedInputStream(bytes, 16 * 1024);
        content.mark(4);
        byte[] start = content.readNBytes(3);
        content.reset();
        Charset charset = charset(start);
        return new XmlChars(new InputStreamReader(
                content,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    private static Charset charset(byte[] start) {
        if (start.length < 2) {
            return StandardCharsets.UTF_8;
        }
        int first = start[0] & 0xFF;
        int second = start[1] & 0xFF;
        if (first == 0xFE && second == 0xFF || first == 0 && second == '<') {
            return StandardCharsets.UTF_16BE;
        }
        return first == 0xFF && second == 0xFE || first == '<' && second == 0
                ? StandardCharsets.UTF_16LE
                : StandardCharsets.UTF_8;
    }

    /** The next character, -1 at the end. */
    int read() throws IOException {
        if (pushedBack != NONE) {
            int again = pushedBack;
            pushedBack = NONE;
            return again;
        }
        int next = raw();
        if (next == '\uFEFF' && atStart) {
            next = raw();
        }
        atStart = false;
        if (next == '\n' && afterReturn) {
            next = raw();
        }
        afterReturn = next == '\r';
        return afterReturn ? '\n' : next;
    }

    /** The next character; an end here means that the part is damaged. */
    int needed() throws IOException {
        int next = read();
        if (next < 0) {
            throw OfficeXml.damaged();
        }
        return next;
    }

    /** The next {@link #read} gives this character once more. */
    void pushBack(int character) {
        pushedBack = character;
    }

    private int raw() throws IOException {
        if (position == length) {
            length = reader.read(block, 0, block.length);
            position = 0;
            if (length <= 0) {
                length = 0;
                return -1;
            }
        }
        return block[position++];
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
