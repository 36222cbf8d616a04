package de.nordertor.document.boundary;

import de.nordertor.document.control.table.TableOpener;
import de.nordertor.document.entity.FileName;
import de.nordertor.platform.boundary.Open;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Opens tables that people upload: CSV in any usual encoding, and XLSX. No container is needed. */
@ApplicationScoped
@Open("computes on the given file alone")
public class TableFiles {

    /** What can be read, for the {@code accept} attribute of a file input. */
    public static final String ACCEPTED = ".csv,.txt,.tsv,.xlsx";

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
}
