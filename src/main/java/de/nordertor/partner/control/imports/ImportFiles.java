package de.nordertor.partner.control.imports;

import de.nordertor.document.boundary.TableCell;
import de.nordertor.document.boundary.TableFile;
import de.nordertor.document.boundary.TableFiles;
import de.nordertor.document.boundary.TableForm;
import de.nordertor.document.boundary.TableMessage;
import de.nordertor.document.boundary.TableOptions;
import de.nordertor.document.boundary.TableRow;
import de.nordertor.document.boundary.TableSheet;
import de.nordertor.partner.entity.imports.ImportReading;
import de.nordertor.platform.entity.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The uploaded files: received, read through once, kept, and taken out again to be read. */
@ApplicationScoped
public class ImportFiles {

    private static final int SAMPLE = 5;

    @Inject
    private TableFiles tables;

    @Inject
    private ImportFileRepository files;

    /** What one walk through the whole of a file found. */
    public record Walk(ImportReading reading, int rows, List<TableMessage> warnings) {}

    /** In a temporary file that the caller deletes; what is longer than the limit is refused as soon as that is known. */
    Path receive(InputStream content, long limit) {
        return tables.receive(content, limit);
    }

    /** Reads all of it, so that whatever is wrong with the file is said before anything is kept. */
    Walk walk(Path file, String fileName, TableOptions options) {
        try (TableFile table = tables.open(file, fileName, options)) {
            List<List<String>> sample = new ArrayList<>();
            int rows = 0;
            while (table.hasNext()) {
                TableRow row = table.next();
                if (!row.isBlank()) {
                    rows++;
                    if (sample.size() < SAMPLE) {
                        sample.add(row.cells().stream().map(TableCell::text).toList());
                    }
                }
            }
            return new Walk(reading(table, sample), rows, table.warnings());
        }
    }

    private static ImportReading reading(TableFile table, List<List<String>> sample) {
        TableForm form = table.form();
        return new ImportReading(
                form.sheet(),
                table.sheets().stream().map(TableSheet::name).toList(),
                form.charset(),
                form.separator(),
                form.headerRow(),
                table.header(),
                sample);
    }

    void keep(Long importId, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            files.store(importId, content);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The kept file in a temporary one that the caller deletes. */
    Path takeOut(Long importId) {
        Path file = temporary();
        boolean found = false;
        try (OutputStream out = Files.newOutputStream(file)) {
            found = files.load(importId, out);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            if (!found) {
                delete(file);
            }
        }
        if (!found) {
            throw new ConflictException("partner.import.fileGone");
        }
        return file;
    }

    /** The table as it was read before; it deletes the file when it is closed. */
    TableFile open(Path file, String fileName, ImportReading reading) {
        try {
            return new TemporaryTable(tables.open(file, fileName, options(reading)), file);
        } catch (RuntimeException refused) {
            delete(file);
            throw refused;
        }
    }

    /** @throws ConflictException where the file is not there any more */
    void require(Long importId) {
        if (!files.exists(importId)) {
            throw new ConflictException("partner.import.fileGone");
        }
    }

    void forget(Long importId) {
        files.remove(importId);
    }

    static TableOptions options(ImportReading reading) {
        return TableOptions.none()
                .withSheet(reading.sheet().isEmpty() ? null : reading.sheet())
                .withCharset(reading.charset().isEmpty() ? null : Charset.forName(reading.charset()))
                .withSeparator(
                        reading.separator().isEmpty()
                                ? null
                                : reading.separator().charAt(0))
                .withHeaderRow(reading.headerRow())
                .knowing(HeaderGuess::isTitle);
    }

    static void delete(Path file) {
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
