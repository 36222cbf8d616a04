package de.nordertor.document.control.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The container of old Office files, in which new ones with a password lie as well. */
final class OleFile {

    private static final int[] START = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    private static final int BLOCK = 64 * 1024;

    private OleFile() {}

    static boolean is(byte[] start) {
        for (int i = 0; i < START.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != START[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is a stream with the name that Office gives to an encrypted file. */
    static boolean isEncrypted(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            String tail = "";
            for (byte[] block = content.readNBytes(BLOCK); block.length > 0; block = content.readNBytes(BLOCK)) {
                String text = tail + new String(block, StandardCharsets.ISO_8859_1);
                if (text.contains(ENCRYPTED)) {
                    return true;
                }
                tail = text.substring(Math.max(0, text.length() - ENCRYPTED.length()));
            }
            return false;
        }
    }
}
