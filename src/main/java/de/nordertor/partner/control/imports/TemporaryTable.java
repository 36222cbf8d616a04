package de.nordertor.partner.control.imports;

import de.nordertor.document.boundary.TableFile;
import de.nordertor.document.boundary.TableForm;
import de.nordertor.document.boundary.TableMessage;
import de.nordertor.document.boundary.TableRow;
import de.nordertor.document.boundary.TableSheet;
import java.nio.file.Path;
import java.util.List;

/** A table in a file that goes with it. */
final class TemporaryTable implements TableFile {

    private final TableFile table;
    private final Path file;

    TemporaryTable(TableFile table, Path file) {
        this.table = table;
        this.file = file;
    }

    @Override
    public List<TableSheet> sheets() {
        return table.sheets();
    }

    @Override
    public TableForm form() {
        return table.form();
    }

    @Override
    public List<String> header() {
        return table.header();
    }

    @Override
    public List<TableMessage> warnings() {
        return table.warnings();
    }

    @Override
    public boolean hasNext() {
        return table.hasNext();
    }

    @Override
    public TableRow next() {
        return table.next();
    }

    @Override
    public void close() {
        try {
            table.close();
        } finally {
            ImportFiles.delete(file);
        }
    }
}
