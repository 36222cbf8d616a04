package de.nordertor.document.control;

import de.nordertor.document.control.RefusedFile.Reason;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of contents of a zip file, read by hand: it must be believed only after its own size and number were found
 * bearable, and the platform's reader tells neither about links nor about parts that lie over each other.
 */
final class ZipDirectory {

    static final int MAX_ENTRIES = 5_000;
    private static final int MAX_BYTES = 2 * 1024 * 1024;
    private static final int END_SIZE = 22;
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;
    private static final int UNIX = 3;
    private static final int LINK = 0xA;

    /** One line of the table. */
    record Entry(String name, boolean encrypted, int method, long packed, boolean link) {}

    private ZipDirectory() {}

    /** Whether an unzip program would find an archive in this file, whatever stands before it. */
    static boolean endsAsArchive(Path file) throws IOException {
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
            return findEnd(zip) != null;
        }
    }

    static List<Entry> read(Path file) throws IOException, RefusedFile {
        try (RandomAccessFile zip = new RandomAccessFile(file.toFile(), "r")) {
            ByteBuffer end = findEnd(zip);
            if (end == null) {
                throw new RefusedFile(Reason.DAMAGED);
            }
            int count = Short.toUnsignedInt(end.getShort(10));
            long size = Integer.toUnsignedLong(end.getInt(12));
            long offset = Integer.toUnsignedLong(end.getInt(16));
            if (count > MAX_ENTRIES || size > MAX_BYTES) {
                throw new RefusedFile(Reason.BOMB);
            }
            long endPosition = zip.length() - END_SIZE - Short.toUnsignedInt(end.getShort(20));
            if (offset + size != endPosition) {
                throw new RefusedFile(Reason.DAMAGED);
            }
            byte[] table = new byte[(int) size];
            zip.seek(offset);
            zip.readFully(table);
            return entries(ByteBuffer.wrap(table).order(ByteOrder.LITTLE_ENDIAN), count, offset);
        }
    }

    private static List<Entry> entries(ByteBuffer table, int count, long room) throws RefusedFile {
        List<Entry> entries = new ArrayList<>();
        long packed = 0;
        while (table.remaining() >= ENTRY_SIZE && entries.size() < MAX_ENTRIES) {
            Entry entry = entry(table);
            packed += entry.packed();
            entries.add(entry);
        }
        if (table.hasRemaining() || entries.size() != count) {
            throw new RefusedFile(Reason.DAMAGED);
        }
        if (packed > room) {
            throw new RefusedFile(Reason.BOMB);
        }
        return entries;
    }

    private static Entry entry(ByteBuffer table) throws RefusedFile {
        int start = table.position();
        int nameLength = Short.toUnsignedInt(table.getShort(start + 28));
        int rest = Short.toUnsignedInt(table.getShort(start + 30)) + Short.toUnsignedInt(table.getShort(start + 32));
        if (table.getInt(start) != ENTRY || table.remaining() < ENTRY_SIZE + nameLength + rest) {
            throw new RefusedFile(Reason.DAMAGED);
        }
        byte[] name = new byte[nameLength];
        table.get(start + ENTRY_SIZE, name);
        boolean link = table.get(start + 5) == UNIX && table.getInt(start + 38) >>> 28 == LINK;
        table.position(start + ENTRY_SIZE + nameLength + rest);
        return new Entry(
                new String(name, StandardCharsets.UTF_8),
                (table.getShort(start + 8) & 1) != 0,
                table.getShort(start + 10),
                Integer.toUnsignedLong(table.getInt(start + 20)),
                link);
    }

    /** The end record, or null; it may be followed by its own comment only. */
    private static ByteBuffer findEnd(RandomAccessFile zip) throws IOException {
        int size = (int) Math.min(zip.length(), END_SIZE + 0xFFFF);
        byte[] tail = new byte[size];
        zip.seek(zip.length() - size);
        zip.readFully(tail);
        ByteBuffer bytes = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = size - END_SIZE; i >= 0; i--) {
            if (bytes.getInt(i) == END && Short.toUnsignedInt(bytes.getShort(i + 20)) == size - END_SIZE - i) {
                return bytes.slice(i, size - i).order(ByteOrder.LITTLE_ENDIAN);
            }
        }
        return null;
    }
}
