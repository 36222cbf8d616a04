package de.nordertor.document.control;

import de.nordertor.document.control.RefusedFile.Reason;
import de.nordertor.document.entity.AttachmentType;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Plain text has no control characters and is not the source of something that a browser or a shell would run. */
final class TextCheck implements FileCheck {

    private static final Set<String> RUNS = Set.of(
            "text/html",
            "application/xhtml+xml",
            "application/xml",
            "image/svg+xml",
            "application/x-sh",
            "application/javascript",
            "text/javascript",
            "application/rtf",
            "application/pdf",
            "application/postscript");

    @Override
    public void check(Path file, AttachmentType expected, String detected) throws IOException, RefusedFile {
        if (RUNS.contains(detected) || detected.endsWith("+xml")) {
            throw new RefusedFile(Reason.CONTENT_DIFFERS, detected);
        }
        try (InputStream text = new BufferedInputStream(Files.newInputStream(file), 64 * 1024)) {
            for (int letter = text.read(); letter >= 0; letter = text.read()) {
                if (letter < ' ' && letter != '\t' && letter != '\n' && letter != '\r' && letter != '\f') {
                    throw new RefusedFile(Reason.NOT_TEXT);
                }
            }
        }
    }
}
