package de.nordertor.document.control;

import de.nordertor.document.control.RefusedFile.Reason;
import de.nordertor.document.control.ZipDirectory.Entry;
import de.nordertor.document.entity.AttachmentType;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Unpacks the parts of an office document one after the other into nowhere, counting and searching. */
final class PackageParts {

    /** All parts together, unpacked. */
    static final long MAX_UNPACKED = 512L * 1024 * 1024;
    /** Real documents reach about 50; only small parts may pack better. */
    private static final int MAX_RATIO = 200;

    private static final int SMALL = 1024 * 1024;
    private static final int BLOCK = 64 * 1024;
    private static final int OVERLAP = 2_000;

    private static final Pattern ENTITY = Pattern.compile("(?i)<!(DOCTYPE|ENTITY)");
    private static final Pattern REMOTE = Pattern.compile(
            "<Relationship\\b(?=[^>]*(attachedTemplate|oleObject|frame|subDocument)\")[^>]*Target=\"(https?:|ftp:|\\\\\\\\)");
    private static final Pattern EMBEDDED_OFFICE = Pattern.compile("(word|xl|ppt)/embeddings/[^/]+\\.(docx|xlsx|pptx)");
    private static final Pattern ODF_ENCRYPTED = Pattern.compile("<manifest:encryption-data\\b");
    private static final Pattern MACRO_TYPE = Pattern.compile("(?i)macroEnabled|vbaProject");
    private static final Map<String, AttachmentType> MAIN_PARTS = Map.of(
            "officedocument.wordprocessingml.document.main+xml", AttachmentType.DOCX,
            "officedocument.spreadsheetml.sheet.main+xml", AttachmentType.XLSX,
            "officedocument.presentationml.presentation.main+xml", AttachmentType.PPTX);

    private final ZipFile zip;
    private long unpacked;
    private String mediaType;

    PackageParts(ZipFile zip) {
        this.zip = zip;
    }

    /** What the package says it is; null when it does not. */
    String mediaType() {
        return mediaType;
    }

    void check(Entry entry) throws IOException, RefusedFile {
        ZipEntry part = zip.getEntry(entry.name());
        if (part == null) {
            throw new ZipException("A part is listed but not there");
        }
        if (part.isDirectory()) {
            return;
        }
        try (InputStream content = zip.getInputStream(part)) {
            unpack(content, entry);
        } catch (EOFException tooShort) {
            throw new RefusedFile(Reason.DAMAGED);
        }
    }

    private void unpack(InputStream content, Entry entry) throws IOException, RefusedFile {
        boolean xml = isXml(entry.name());
        String tail = "";
        long size = 0;
        for (byte[] block = content.readNBytes(BLOCK); block.length > 0; block = content.readNBytes(BLOCK)) {
            if (size == 0) {
                begin(block, entry.name());
            }
            size += block.length;
            unpacked += block.length;
            if (unpacked > MAX_UNPACKED || size > SMALL && size > entry.packed() * MAX_RATIO) {
                throw new RefusedFile(Reason.BOMB);
            }
            if (xml) {
                // without the zeros, UTF-16 reads like ASCII here
                String text = tail + new String(block, StandardCharsets.ISO_8859_1).replace("\0", "");
                search(text, entry.name());
                tail = text.substring(Math.max(0, text.length() - OVERLAP));
            }
        }
    }

    private void begin(byte[] start, String name) throws RefusedFile {
        String bytes = new String(start, 0, Math.min(200, start.length), StandardCharsets.ISO_8859_1);
        boolean foreignArchive =
                bytes.startsWith("PK\3\4") && !EMBEDDED_OFFICE.matcher(name).matches();
        boolean oleObject = bytes.startsWith("\u00D0\u00CF\u0011\u00E0");
        boolean program = bytes.startsWith("MZ") && !isXml(name) || bytes.startsWith("\u007FELF");
        if (foreignArchive || oleObject || program) {
            throw new RefusedFile(Reason.NESTED, name);
        }
        if ("mimetype".equals(name)) {
            mediaType = bytes.strip();
        }
    }

    private void search(String text, String name) throws RefusedFile {
        if (ENTITY.matcher(text).find()) {
            throw new RefusedFile(Reason.ENTITY);
        }
        if (name.endsWith(".rels") && REMOTE.matcher(text).find()) {
            throw new RefusedFile(Reason.REMOTE);
        }
        if ("META-INF/manifest.xml".equals(name) && ODF_ENCRYPTED.matcher(text).find()) {
            throw new RefusedFile(Reason.ENCRYPTED);
        }
        if ("[Content_Types].xml".equals(name)) {
            contentTypes(text);
        }
    }

    private void contentTypes(String text) throws RefusedFile {
        Matcher macros = MACRO_TYPE.matcher(text);
        if (macros.find()) {
            throw new RefusedFile(Reason.MACROS);
        }
        MAIN_PARTS.forEach((part, type) -> {
            if (text.contains(part)) {
                mediaType = type.mediaType();
            }
        });
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".rdf") || lower.endsWith(".vml");
    }
}
