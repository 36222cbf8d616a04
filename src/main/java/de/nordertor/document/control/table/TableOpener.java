package de.nordertor.document.control.table;

import de.nordertor.document.boundary.TableFile;
import de.nordertor.document.boundary.TableForm;
import de.nordertor.document.boundary.TableLimits;
import de.nordertor.document.boundary.TableOptions;
import de.nordertor.document.entity.FileName;
import de.nordertor.platform.entity.InvalidInputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds out how a table file is to be read. */
public final class TableOpener {

    private static final int MEGABYTE = 1024 * 1024;

    private TableOpener() {}

    /** @param name as the file was called where it comes from */
    public static TableFile open(Path file, FileName name, TableOptions options) throws IOException {
        if (Files.size(file) > TableLimits.MAX_BYTES) {
            throw new InvalidInputException("document.table.tooLarge", TableLimits.MAX_BYTES / MEGABYTE);
        }
        return switch (TableKind.of(file, name)) {
            case TEXT -> text(file, options);
            case WORKBOOK -> workbook(file, name, options);
        };
    }

    private static TableFile text(Path file, TableOptions options) throws IOException {
        CsvRows rows = CsvRows.open(file, TextEncoding.of(file, options.charset()), options.separator());
        return headed(rows, () -> {
            TableForm form = new TableForm("", rows.charset(), rows.separator(), 0);
            return HeadedTable.of(rows, List.of(), form, options);
        });
    }

    private static TableFile workbook(Path file, FileName name, TableOptions options) throws IOException {
        XlsxRows rows = XlsxRows.open(file, name.value(), options.sheet());
        return headed(rows, () -> {
            TableForm form = new TableForm(rows.sheet(), "", "", 0);
            return HeadedTable.of(rows, rows.sheets(), form, options);
        });
    }

    /** Finds the titles; when that fails, the rows are closed. */
    private static TableFile headed(RowSource rows, Heading heading) throws IOException {
        try {
            return heading.find();
        } catch (IOException | RuntimeException unusable) {
            rows.close();
            throw unusable;
        }
    }

    private interface Heading {
        TableFile find() throws IOException;
    }
}
