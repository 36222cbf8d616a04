package de.nordertor.journal.control;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads a mail line by line and knows where each one lies. Of an endless line only the beginning is kept. */
final class MailLines implements Closeable {

    static final int KEPT = 64 * 1024;

    private final InputStream in;
    private final byte[] buffer = new byte[64 * 1024];
    private int next;
    private int filled;
    private long read;

    private final byte[] line = new byte[KEPT];
    private int length;
    private boolean cut;
    private long end;
    private long endBefore;

    MailLines(InputStream in) {
        this.in = in;
    }

    /** Goes to the next line; false at the end of the mail. */
    boolean next() throws IOException {
        endBefore = end;
        length = 0;
        cut = false;
        int letter = letter();
        if (letter < 0) {
            end = read;
            return false;
        }
        int last = -1;
        while (letter >= 0 && letter != '\n') {
            if (length < KEPT) {
                line[length++] = (byte) letter;
            } else {
                cut = true;
            }
            last = letter;
            letter = letter();
        }
        boolean carriageReturn = last == '\r';
        end = read - (letter == '\n' ? 1 : 0) - (carriageReturn ? 1 : 0);
        if (carriageReturn && length > 0 && line[length - 1] == '\r') {
            length--;
        }
        return true;
    }

    boolean isEmpty() {
        return length == 0;
    }

    /** Whether the line was longer than what is kept of it. */
    boolean isCut() {
        return cut;
    }

    /** Whether the line could part two pieces of a mail; asked for every line, so it is quick. */
    boolean beginsWithTwoDashes() {
        return length > 2 && line[0] == '-' && line[1] == '-';
    }

    /** The line without its end, as it was read. */
    byte[] bytes() {
        return Arrays.copyOf(line, length);
    }

    /** Where the following line begins. */
    long position() {
        return read;
    }

    /** Where the line before this one ended, without its line break. */
    long endBefore() {
        return endBefore;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private int letter() throws IOException {
        if (next == filled) {
            filled = in.read(buffer);
            next = 0;
            if (filled <= 0) {
                filled = 0;
                return -1;
            }
        }
        read++;
        return buffer[next++] & 0xff;
    }
}
