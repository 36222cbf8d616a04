package de.nordertor.document.control.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * One walk through the bytes of a text file that collects the evidence for its encoding: whether it is UTF-8 all the way,
 * and between which neighbours the bytes beyond ASCII stand.
 */
final class TextBytes {

    /** Enough to judge by; more say nothing new. */
    private static final int MAX_NEIGHBOURHOODS = 20_000;

    private static final int FEW_CONTROLS = 5;

    private final Map<Integer, Integer> neighbourhoods = new HashMap<>();
    private final Utf8Check utf8 = new Utf8Check();
    private long line = 1;
    private long zeros;
    private long controls;
    private long size;
    private long firstWrongUtf8Line;

    private TextBytes() {}

    static TextBytes of(Path file) throws IOException {
        TextBytes evidence = new TextBytes();
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 64 * 1024)) {
            int before = ' ';
            int current = bytes.read();
            while (current >= 0) {
                int after = bytes.read();
                evidence.look(before, current, after < 0 ? ' ' : after);
                before = current;
                current = after;
            }
        }
        evidence.utf8.end();
        return evidence;
    }

    private void look(int before, int current, int after) {
        size++;
        if (current >= 0x80) {
            if (neighbourhoods.size() < MAX_NEIGHBOURHOODS) {
                neighbourhoods.merge(before << 16 | current << 8 | after, 1, Integer::sum);
            }
        } else if (current == 0) {
            zeros++;
        } else if (current < ' ' && current != '\t' && current != '\n' && current != '\r' && current != '\f') {
            controls++;
        }
        boolean right = utf8.isRightSoFar();
        utf8.next(current);
        if (right && !utf8.isRightSoFar()) {
            firstWrongUtf8Line = line;
        }
        if (current == '\n') {
            line++;
        }
    }

    /** Three bytes in one number with how often they were seen: the one before, the one beyond ASCII, the one after. */
    Map<Integer, Integer> neighbourhoods() {
        return neighbourhoods;
    }

    boolean isUtf8() {
        return utf8.isRightSoFar();
    }

    /** More right than wrong UTF-8, which letters of a code page hardly ever are: something else was put into it. */
    boolean isMostlyUtf8() {
        return utf8.right() >= 3 && utf8.right() > utf8.wrong();
    }

    long firstWrongUtf8Line() {
        return firstWrongUtf8Line;
    }

    boolean hasZeros() {
        return zeros > 0;
    }

    /** A text has hardly any control characters; what has many is something else. */
    boolean isBinary() {
        return controls > FEW_CONTROLS && controls * 100 > size;
    }
}
