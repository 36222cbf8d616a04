package de.nordertor.document.control.table;

import de.nordertor.platform.entity.InvalidInputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The encoding of a text file, found by evidence from the whole of it.
 *
 * @param certain false when another encoding is possible and a person should look at the letters
 */
record TextEncoding(Charset charset, int markLength, boolean certain) {

    private static final int BLOCK = 16 * 1024;

    /** @param wanted by a person, null to find it out */
    static TextEncoding of(Path file, Charset wanted) throws IOException {
        TextEncoding marked = byMark(file);
        TextEncoding found =
                wanted == null ? marked : new TextEncoding(wanted, marked == null ? 0 : marked.markLength, true);
        if (found == null) {
            found = byEvidence(TextBytes.of(file));
        }
        found.proveFor(file);
        return found;
    }

    /** The text without the mark at its beginning. */
    Reader read(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        bytes.skipNBytes(markLength);
        return new BufferedReader(new InputStreamReader(bytes, strict()), BLOCK);
    }

    private static TextEncoding byMark(Path file) throws IOException {
        byte[] start;
        try (InputStream bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(4);
        }
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return new TextEncoding(StandardCharsets.UTF_8, 3, true);
        }
        if (startsWith(start, 0xFF, 0xFE, 0, 0) || startsWith(start, 0, 0, 0xFE, 0xFF)) {
            throw new InvalidInputException("document.table.utf32");
        }
        if (startsWith(start, 0xFF, 0xFE)) {
            return new TextEncoding(StandardCharsets.UTF_16LE, 2, true);
        }
        return startsWith(start, 0xFE, 0xFF) ? new TextEncoding(StandardCharsets.UTF_16BE, 2, true) : null;
    }

    private static TextEncoding byEvidence(TextBytes evidence) {
        if (evidence.hasZeros()) {
            throw new InvalidInputException("document.table.zeros");
        }
        if (evidence.isBinary()) {
            throw new InvalidInputException("document.table.notText");
        }
        if (evidence.isUtf8()) {
            return new TextEncoding(StandardCharsets.UTF_8, 0, true);
        }
        if (evidence.isMostlyUtf8()) {
            throw new InvalidInputException("document.table.twoEncodings", evidence.firstWrongUtf8Line());
        }
        CodePage.Choice choice = CodePage.choose(evidence.neighbourhoods());
        return new TextEncoding(choice.charset(), 0, choice.certain());
    }

    /** Every byte must have a meaning, else a letter would be lost without a word. */
    private void proveFor(Path file) throws IOException {
        CharsetDecoder decoder = strict();
        ByteBuffer bytes = ByteBuffer.allocate(BLOCK);
        CharBuffer letters = CharBuffer.allocate(BLOCK);
        long line = 1;
        try (FileChannel content = FileChannel.open(file)) {
            content.position(markLength);
            CoderResult result = CoderResult.UNDERFLOW;
            boolean end = false;
            while (!end || result.isOverflow()) {
                end = result.isUnderflow() ? content.read(bytes) < 0 : end;
                result = decoder.decode(bytes.flip(), letters, end);
                bytes.compact();
                line += lineEnds(letters.flip());
                letters.clear();
                if (result.isError()) {
                    throw new InvalidInputException("document.table.wrongEncoding", charset.name(), line);
                }
            }
        }
    }

    private static long lineEnds(CharBuffer letters) {
        long ends = 0;
        while (letters.hasRemaining()) {
            char letter = letters.get();
            if (letter == 0) {
                throw new InvalidInputException("document.table.zeros");
            }
            ends += letter == '\n' ? 1 : 0;
        }
        return ends;
    }

    private CharsetDecoder strict() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static boolean startsWith(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
