package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.InvalidInputException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A small text file that somebody uploads: UTF-8, else Windows-1252, which old programs write. */
public final class UploadedText {

    private static final int MEGABYTE = 1024 * 1024;

    private UploadedText() {}

    /**
     * @param tooLarge the key of the sentence for a longer file, with the megabytes as argument
     * @throws InvalidInputException for a file of more bytes
     */
    public static String read(InputStream content, int mostBytes, String tooLarge) {
        try {
            byte[] bytes = content.readNBytes(mostBytes + 1);
            if (bytes.length > mostBytes) {
                throw new InvalidInputException(tooLarge, mostBytes / MEGABYTE);
            }
            return text(bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String text(byte[] bytes) {
        boolean marked = bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB;
        byte[] plain = marked ? Arrays.copyOfRange(bytes, 3, bytes.length) : bytes;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(plain))
                    .toString();
        } catch (CharacterCodingException other) {
            return new String(plain, Charset.forName("windows-1252"));
        }
    }
}
