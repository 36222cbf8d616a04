package de.nordertor.document.boundary;

import de.nordertor.document.control.table.TableOpener;
import de.nordertor.document.entity.FileName;
import de.nordertor.platform.boundary.Open;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens tables that people upload: CSV in any usual encoding, and XLSX. No container is needed. */
@ApplicationScoped
@Open("computes on the given file alone")
public class TableFiles {

    /** What can be read, for the {@code accept} attribute of a file input. */
    public static final String ACCEPTED = ".csv,.txt,.tsv,.xlsx";

    private static final int BUFFER = 64 * 1024;
    private static final int MEGABYTE = 1024 * 1024;

    /**
     * The table in a file. The file must stay where it is until the table is closed.
     *
     * @param fileName as it was called where it comes from
     * @throws de.nordertor.platform.entity.InvalidInputException whose sentence says why the file cannot be read
     */
    public TableFile open(Path file, String fileName, TableOptions options) {
        try {
            return TableOpener.open(file, FileName.clean(fileName), options);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * Puts what is uploaded into a temporary file that the caller deletes; what is longer than the limit is refused as soon
     * as that is known.
     *
     * @throws InvalidInputException for more bytes than the limit
     */
    public Path receive(InputStream content, long limit) {
        Path received = temporary();
        try (OutputStream out = Files.newOutputStream(received)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    throw new InvalidInputException("document.table.tooLarge", Math.max(1, limit / MEGABYTE));
                }
                out.write(buffer, 0, read);
            }
            return received;
        } catch (IOException failed) {
            delete(received);
            throw new ConflictException("document.file.notStored");
        } catch (RuntimeException refused) {
            delete(received);
            throw refused;
        }
    }

    /** Removes a received file. */
    public void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            throw new UncheckedIOException(stays);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("nordertor-import", ".tmp");
        } catch (IOException full) {
            throw new ConflictException("document.file.notStored");
        }
    }
}
