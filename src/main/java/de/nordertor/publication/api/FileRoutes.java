package de.nordertor.publication.api;

import de.nordertor.document.api.ContentDisposition;
import de.nordertor.publication.boundary.PublicFileRow;
import de.nordertor.publication.boundary.PublicFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.Set;

/** The published files: {@code /public/files/<id>} to look at, {@code /public/files/<id>/download} to keep. */
@ApplicationScoped
public class FileRoutes {

    /** What a browser shows itself without running anything; all else lies in a sandbox. */
    private static final Set<String> SHOWN = Set.of("application/pdf", "image/png", "image/jpeg", "text/plain");

    private static final String SANDBOX = "default-src 'none'; sandbox";

    @Inject
    private PublicFiles files;

    private final TextCharsets charsets = new TextCharsets();

    public PublicAnswer answer(PublicRequest request) {
        boolean download = request.is(3, "files") && request.part(2).equals("download");
        if (!download && !request.is(2, "files")) {
            throw PublicRequest.notThere();
        }
        Long id = request.id(1);
        Optional<PublicFileRow> found = files.find(id);
        if (found.isEmpty()) {
            throw files.isGone(id) ? new GoneException() : PublicRequest.notThere();
        }
        return answer(found.get(), download);
    }

    private PublicAnswer answer(PublicFileRow file, boolean download) {
        PublicAnswer answer = PublicAnswer.file(
                contentType(file), file.size(), file.sha256(), file.modified(), out -> copy(file, out));
        if (download) {
            answer.with("Content-Disposition", ContentDisposition.attachment(file.fileName()));
        }
        return SHOWN.contains(file.mediaType()) ? answer : answer.with("Content-Security-Policy", SANDBOX);
    }

    private String contentType(PublicFileRow file) {
        return file.mediaType().startsWith("text/")
                ? file.mediaType() + "; charset=" + charsets.of(file, files)
                : file.mediaType();
    }

    /** A reader whose file vanishes half-way gets a broken connection, as fewer bytes come than were announced. */
    private void copy(PublicFileRow file, OutputStream out) throws IOException {
        long sent = 0;
        while (sent < file.size()) {
            byte[] part = files.read(file, sent);
            if (part.length == 0) {
                throw new IOException("taken back while it was read: " + file.id());
            }
            out.write(part);
            sent += part.length;
        }
    }
}
