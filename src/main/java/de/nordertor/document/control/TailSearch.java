package de.nordertor.document.control;

import java.io.IOException;
import java.io.RandomAccessFile;

/** Searches a file from its end, where end marks are. */
final class TailSearch {

    private static final int BLOCK = 64 * 1024;

    private TailSearch() {}

    /** Whether the two bytes stand beside each other at or after {@code from}. */
    static boolean contains(RandomAccessFile file, long from, byte first, byte second) throws IOException {
        long end = file.length();
        while (end - from >= 2) {
            int size = (int) Math.min(BLOCK, end - from);
            byte[] block = new byte[size];
            file.seek(end - size);
            file.readFully(block);
            for (int i = size - 2; i >= 0; i--) {
                if (block[i] == first && block[i + 1] == second) {
                    return true;
                }
            }
            end -= size - 1;
        }
        return false;
    }
}
