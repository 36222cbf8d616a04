package de.nordertor.document.control.table;

import de.nordertor.document.control.table.OfficeXml.Event;
import de.nordertor.platform.entity.InvalidInputException;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * The texts of a workbook. A sheet names them by number in any order, and there may be millions: they lie in a temporary
 * file; in memory are only the places of groups of them, the group that was read last, and a few texts that occur often.
 */
final class SharedTexts implements Closeable {

    /** A text, and whether it was longer than a cell can be. */
    record SharedText(String text, boolean cut) {}

    private static final int MAX_TEXTS = 10_000_000;
    private static final int GROUP = 16;
    private static final int CUT = 1 << 31;
    private static final int REMEMBERED = 1 << 11;

    private final FileChannel file;
    private final SharedText[] remembered = new SharedText[REMEMBERED];
    private final int[] rememberedNumbers = new int[REMEMBERED];
    /** Where each group begins, and where the last one ends. */
    private long[] places = new long[1_024];

    private int count;
    private ByteBuffer group = ByteBuffer.allocate(8 * 1024);
    private int groupInMemory = -1;

    private SharedTexts(FileChannel file) {
        this.file = file;
        Arrays.fill(rememberedNumbers, -1);
    }

    /** Of a workbook that has only numbers, or its texts in the cells. */
    static SharedTexts none() {
        return new SharedTexts(null);
    }

    static SharedTexts read(InputStream part) throws IOException {
        // the file has no name any more as soon as it is open, and is gone with the process
        SharedTexts texts = new SharedTexts(FileChannel.open(
                Files.createTempFile("nordertor-texts", null),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE));
        try (OfficeXml xml = new OfficeXml(part)) {
            texts.store(xml);
            return texts;
        } catch (IOException | RuntimeException unusable) {
            texts.close();
            throw unusable;
        }
    }

    /** @param number as the cell says it */
    SharedText get(int number) throws IOException {
        if (number < 0 || number >= count) {
            throw OfficeXml.damaged();
        }
        int slot = number & REMEMBERED - 1;
        if (rememberedNumbers[slot] != number) {
            remembered[slot] = readFromFile(number);
            rememberedNumbers[slot] = number;
        }
        return remembered[slot];
    }

    private void store(OfficeXml xml) throws IOException {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), 64 * 1024));
        BoundedText text = new BoundedText();
        long size = 0;
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START && xml.name().equals("si")) {
                text.clear();
                CellText.collect(xml, text);
                byte[] bytes = CellText.unescaped(text.toString()).getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length | (text.isTooLong() ? CUT : 0));
                out.write(bytes);
                size += Integer.BYTES + bytes.length;
                added(size);
            }
        }
        out.flush();
    }

    private void added(long size) {
        if (++count > MAX_TEXTS) {
            throw new InvalidInputException("document.table.tooManyTexts", MAX_TEXTS);
        }
        int next = (count + GROUP - 1) / GROUP;
        if (next >= places.length) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
        places[next] = size;
    }

    private SharedText readFromFile(int number) throws IOException {
        if (groupInMemory != number / GROUP) {
            load(number / GROUP);
        }
        group.rewind();
        for (int skipped = number % GROUP; skipped > 0; skipped--) {
            int length = group.getInt() & ~CUT;
            group.position(group.position() + length);
        }
        int head = group.getInt();
        int length = head & ~CUT;
        String text = new String(group.array(), group.position(), length, StandardCharsets.UTF_8);
        return new SharedText(text, (head & CUT) != 0);
    }

    private void load(int number) throws IOException {
        int length = (int) (places[number + 1] - places[number]);
        if (length > group.capacity()) {
            group = ByteBuffer.allocate(length);
        }
        group.clear().limit(length);
        long place = places[number];
        while (group.hasRemaining()) {
            int read = file.read(group, place + group.position());
            if (read < 0) {
                throw new IOException("The temporary file of texts is shorter than what was written");
            }
        }
        groupInMemory = number;
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            file.close();
        }
    }
}
