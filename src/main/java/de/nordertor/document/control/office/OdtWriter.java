package de.nordertor.document.control.office;

import de.nordertor.document.control.FormTemplate;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a text as OpenDocument 1.3 (ISO/IEC 26300). The same text gives the same bytes. */
public final class OdtWriter {

    public static final String MEDIA_TYPE = "application/vnd.oasis.opendocument.text";

    /** The earliest day that a ZIP can tell without more bytes, which must not come before those of the media type. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

    private static final String MANIFEST = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
            + " manifest:version=\"1.3\">"
            + "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\""
            + MEDIA_TYPE
            + "\"/>"
            + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
            + "<manifest:file-entry manifest:full-path=\"styles.xml\" manifest:media-type=\"text/xml\"/>"
            + "<manifest:file-entry manifest:full-path=\"meta.xml\" manifest:media-type=\"text/xml\"/>"
            + "</manifest:manifest>";

    private OdtWriter() {}

    public static byte[] write(OfficeText text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            addMediaType(zip);
            add(zip, "META-INF/manifest.xml", MANIFEST);
            add(zip, "meta.xml", filled("odt-meta.ftlh", text));
            add(zip, "styles.xml", filled("odt-styles.ftlh", text));
            add(zip, "content.xml", OdtContent.of(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String filled(String template, OfficeText text) {
        return FormTemplate.named(template).fill(Map.of("text", text));
    }

    /** Comes first and is not compressed, so that the kind of file is known by its first bytes. */
    private static void addMediaType(ZipOutputStream zip) throws IOException {
        byte[] bytes = MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = entry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        write(zip, entry, bytes);
    }

    private static void add(ZipOutputStream zip, String name, String content) throws IOException {
        write(zip, entry(name), content.getBytes(StandardCharsets.UTF_8));
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }

    private static void write(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
