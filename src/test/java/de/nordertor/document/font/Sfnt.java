package de.nordertor.document.font;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a TrueType file, read and written back with their check sums. */
final class Sfnt {

    private static final int MAGIC = 0x00010000;
    private static final int CHECKSUM_OF_FILE = 0xB1B0AFBA;

    private final Map<String, byte[]> tables = new TreeMap<>();

    static Sfnt read(byte[] file) {
        var sfnt = new Sfnt();
        var in = ByteBuffer.wrap(file);
        int count = in.getShort(4);
        for (int i = 0; i < count; i++) {
            int at = 12 + 16 * i;
            var tag = new String(file, at, 4, StandardCharsets.US_ASCII);
            var table = new byte[in.getInt(at + 12)];
            System.arraycopy(file, in.getInt(at + 8), table, 0, table.length);
            sfnt.tables.put(tag, table);
        }
        return sfnt;
    }

    ByteBuffer table(String tag) {
        return ByteBuffer.wrap(tables.get(tag));
    }

    void put(String tag, byte[] table) {
        tables.put(tag, table);
    }

    void drop(String... tags) {
        for (var tag : tags) {
            tables.remove(tag);
        }
    }

    byte[] write() throws IOException {
        table("head").putInt(8, 0);
        var file = layOut();
        table("head").putInt(8, CHECKSUM_OF_FILE - checkSum(file));
        return layOut();
    }

    private byte[] layOut() throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        out.writeInt(MAGIC);
        out.writeShort(count);
        out.writeShort(power * 16);
        out.writeShort(Integer.numberOfTrailingZeros(power));
        out.writeShort((count - power) * 16);
        int offset = 12 + 16 * count;
        for (var entry : tables.entrySet()) {
            out.writeBytes(entry.getKey());
            out.writeInt(checkSum(entry.getValue()));
            out.writeInt(offset);
            out.writeInt(entry.getValue().length);
            offset += padded(entry.getValue().length);
        }
        for (var table : tables.values()) {
            out.write(table);
            out.write(new byte[padded(table.length) - table.length]);
        }
        return bytes.toByteArray();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static int checkSum(byte[] bytes) {
        var words = ByteBuffer.allocate(padded(bytes.length)).put(bytes).rewind();
        int sum = 0;
        while (words.hasRemaining()) {
            sum += words.getInt();
        }
        return sum;
    }
}
