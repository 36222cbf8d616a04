package de.nordertor.document.control;

import de.nordertor.document.entity.AttachmentType;
import de.nordertor.document.entity.AttachmentType.Family;
import de.nordertor.document.entity.FileContent;
import de.nordertor.document.entity.FileName;
import de.nordertor.platform.entity.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Decides by looking into a file whether it is what its name says and harmless; if not, one sentence says why. */
@ApplicationScoped
public class FileInspector {

    private static final MimeTypes MAGIC = MimeTypes.getDefaultMimeTypes();
    private static final Map<Family, FileCheck> CHECKS = Map.of(
            Family.PDF, new PdfCheck(),
            Family.IMAGE, new ImageCheck(),
            Family.TEXT, new TextCheck(),
            Family.PACKAGE, new PackageCheck());

    public FileContent inspect(ReceivedFile received, FileName name) {
        AttachmentType type = AttachmentType.byExtension(name.extension())
                .orElseThrow(() ->
                        new InvalidInputException("document.file.notAllowed", name.value(), AttachmentType.names()));
        if (received.size() == 0) {
            throw new InvalidInputException("document.file.empty", name.value());
        }
        try {
            String detected = detect(received.path());
            CHECKS.get(type.family()).check(received.path(), type, detected);
        } catch (RefusedFile refused) {
            throw new InvalidInputException(refused.reason().messageKey(), name.value(), refused.detail());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new FileContent(name, type, received.size(), received.sha256());
    }

    /** By the first bytes only: the name is what is to be proved. */
    public static String detect(Path file) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
            return MAGIC.detect(content, new Metadata()).toString();
        }
    }
}
