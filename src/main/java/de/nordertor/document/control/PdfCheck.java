package de.nordertor.document.control;

import de.nordertor.document.control.RefusedFile.Reason;
import de.nordertor.document.entity.AttachmentType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * A PDF begins with its header and ends with its end mark; it is not encrypted and starts nothing. It is searched, not
 * parsed: a parser would have to unpack what a hostile file packed.
 */
final class PdfCheck implements FileCheck {

    private static final int BLOCK = 256 * 1024;
    private static final int OVERLAP = 128;
    private static final Pattern HEADER = Pattern.compile("^%PDF-[12]\\.[0-9]");
    private static final Pattern WEB_PAGE = Pattern.compile("(?i)<(!doctype|html|head|body|script|svg|iframe)\\b");
    private static final Pattern END = Pattern.compile("%%EOF[\\s\\x00]*$");
    private static final Pattern ENCRYPTED = Pattern.compile("/Encrypt\\s*(<<|[0-9]+\\s+[0-9]+\\s+R)");
    private static final Pattern STARTS = Pattern.compile("/S\\s*/(JavaScript|Launch)\\b");

    @Override
    public void check(Path file, AttachmentType expected, String detected) throws IOException, RefusedFile {
        String head = head(file);
        if (!HEADER.matcher(head).find()) {
            throw new RefusedFile(Reason.CONTENT_DIFFERS, detected);
        }
        if (WEB_PAGE.matcher(head).find() || ZipDirectory.endsAsArchive(file)) {
            throw new RefusedFile(Reason.TWO_IN_ONE);
        }
        search(file);
    }

    private static String head(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return new String(content.readNBytes(1024), StandardCharsets.ISO_8859_1);
        }
    }

    private static void search(Path file) throws IOException, RefusedFile {
        String tail = "";
        try (InputStream content = Files.newInputStream(file)) {
            for (byte[] block = content.readNBytes(BLOCK); block.length > 0; block = content.readNBytes(BLOCK)) {
                String text = tail + new String(block, StandardCharsets.ISO_8859_1);
                if (ENCRYPTED.matcher(text).find()) {
                    throw new RefusedFile(Reason.ENCRYPTED);
                }
                if (STARTS.matcher(text).find()) {
                    throw new RefusedFile(Reason.ACTIVE);
                }
                tail = text.substring(Math.max(0, text.length() - OVERLAP));
            }
        }
        if (!END.matcher(tail).find()) {
            throw new RefusedFile(Reason.DAMAGED);
        }
    }
}
