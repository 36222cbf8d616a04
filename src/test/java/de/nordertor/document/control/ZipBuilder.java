package de.nordertor.document.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes office documents and the zip files that only pretend to be some. */
final class ZipBuilder {

    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    static ZipBuilder docx() {
        return ooxml("wordprocessingml.document", "word/document.xml");
    }

    static ZipBuilder xlsx() {
        return ooxml("spreadsheetml.sheet", "xl/workbook.xml");
    }

    static ZipBuilder pptx() {
        return ooxml("presentationml.presentation", "ppt/presentation.xml");
    }

    static ZipBuilder odf(String mediaType) {
        return new ZipBuilder()
                .stored("mimetype", mediaType)
                .with("content.xml", "<office:document-content/>")
                .with("META-INF/manifest.xml", "<manifest:manifest/>");
    }

    private static ZipBuilder ooxml(String type, String mainPart) {
        return new ZipBuilder()
                .with(
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/" + mainPart + "\" ContentType=\"" + OOXML + type
                                + ".main+xml\"/></Types>")
                .with("_rels/.rels", "<Relationships/>")
                .with(mainPart, "<document>Sachstand</document>");
    }

    ZipBuilder with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    ZipBuilder with(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private ZipBuilder stored(String name, String content) {
        byte[] data = content.getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(name);
        CRC32 crc = new CRC32();
        crc.update(data);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(data.length);
        entry.setCrc(crc.getValue());
        try {
            zip.putNextEntry(entry);
            zip.write(data);
            zip.closeEntry();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Marks the last entry of the table of contents as a symbolic link made on Unix. */
    byte[] withLastAsLink() {
        ByteBuffer table = ByteBuffer.wrap(bytes()).order(ByteOrder.LITTLE_ENDIAN);
        int last = lastEntry(table);
        table.put(last + 5, (byte) 3);
        table.putInt(last + 38, 0xA1FF << 16);
        return table.array();
    }

    /** Lets the last entry of the table of contents claim more packed bytes than there are: it lies over others. */
    byte[] withLastOverOthers() {
        ByteBuffer table = ByteBuffer.wrap(bytes()).order(ByteOrder.LITTLE_ENDIAN);
        table.putInt(lastEntry(table) + 20, 10_000_000);
        return table.array();
    }

    /** Destroys the last line of the table of contents. */
    byte[] withLastBroken() {
        ByteBuffer table = ByteBuffer.wrap(bytes()).order(ByteOrder.LITTLE_ENDIAN);
        table.putInt(lastEntry(table), 0);
        return table.array();
    }

    /** Marks the last entry of the table of contents as encrypted. */
    byte[] withLastEncrypted() {
        ByteBuffer table = ByteBuffer.wrap(bytes()).order(ByteOrder.LITTLE_ENDIAN);
        int last = lastEntry(table);
        table.putShort(last + 8, (short) (table.getShort(last + 8) | 1));
        return table.array();
    }

    private static int lastEntry(ByteBuffer table) {
        for (int i = table.capacity() - 46; i >= 0; i--) {
            if (table.getInt(i) == 0x02014b50) {
                return i;
            }
        }
        throw new IllegalStateException("No entry");
    }
}
