package de.nordertor.document.control;

import de.nordertor.document.control.RefusedFile.Reason;
import de.nordertor.document.control.ZipDirectory.Entry;
import de.nordertor.document.entity.AttachmentType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Office documents (OOXML, ODF) are zip files: the table of contents is checked first, then every part is unpacked once. */
final class PackageCheck implements FileCheck {

    private static final Pattern UNSAFE_NAME =
            Pattern.compile("(^|[/\\\\])\\.\\.([/\\\\]|$)|^[/\\\\]|^[A-Za-z]:|\\\\|\\p{Cntrl}");
    private static final Pattern MACROS = Pattern.compile(
            "(?i)(.*/)?(vbaProject\\.bin|vbaData\\.xml|activeX/.*|macrosheets/.*)|Basic/.+|Scripts/.+|.*\\.(dotm|docm|xlsm|pptm)");
    private static final int STORED = 0;
    private static final int DEFLATED = 8;

    @Override
    public void check(Path file, AttachmentType expected, String detected) throws IOException, RefusedFile {
        if (detected.startsWith("application/x-tika-msoffice")) {
            throw new RefusedFile(Reason.ENCRYPTED);
        }
        if (!startsAsArchive(file)) {
            throw new RefusedFile(Reason.CONTENT_DIFFERS, detected);
        }
        List<Entry> entries = ZipDirectory.read(file);
        checkNames(entries);
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            PackageParts parts = new PackageParts(zip);
            for (Entry entry : entries) {
                parts.check(entry);
            }
            if (!expected.mediaType().equals(parts.mediaType())) {
                throw new RefusedFile(Reason.CONTENT_DIFFERS, detected);
            }
        } catch (ZipException | IllegalArgumentException broken) {
            throw new RefusedFile(Reason.DAMAGED);
        }
    }

    private static void checkNames(List<Entry> entries) throws RefusedFile {
        Set<String> names = new HashSet<>();
        for (Entry entry : entries) {
            if (entry.encrypted()) {
                throw new RefusedFile(Reason.ENCRYPTED);
            }
            if (entry.link() || UNSAFE_NAME.matcher(entry.name()).find()) {
                throw new RefusedFile(Reason.PATH);
            }
            if (MACROS.matcher(entry.name()).matches()) {
                throw new RefusedFile(Reason.MACROS);
            }
            if (entry.method() != STORED && entry.method() != DEFLATED || !names.add(entry.name())) {
                throw new RefusedFile(Reason.DAMAGED);
            }
        }
    }

    private static boolean startsAsArchive(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] start = content.readNBytes(4);
            return start.length == 4 && start[0] == 'P' && start[1] == 'K' && start[2] == 3 && start[3] == 4;
        }
    }
}
