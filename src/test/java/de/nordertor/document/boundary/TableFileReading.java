package de.nordertor.document.boundary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a whole small table, for tests. */
final class TableFileReading {

    private final Path directory;

    TableFileReading(Path directory) {
        this.directory = directory;
    }

    /** Everything that a table has told. */
    record Read(
            TableForm form,
            List<TableSheet> sheets,
            List<String> header,
            List<TableRow> rows,
            List<TableMessage> warnings) {

        List<String> texts(int row) {
            return rows.get(row).cells().stream().map(TableCell::text).toList();
        }

        List<String> column(int column) {
            return rows.stream().map(row -> row.cells().get(column).text()).toList();
        }

        List<Integer> numbers() {
            return rows.stream().map(TableRow::number).toList();
        }

        /** Of all rows, as {@code 5 B document.table.formula}. */
        List<String> messages() {
            return rows.stream()
                    .flatMap(row -> row.messages().stream())
                    .map(message -> message.row() + " " + message.column() + " " + message.key())
                    .toList();
        }

        List<String> warningKeys() {
            return warnings.stream().map(TableMessage::key).toList();
        }
    }

    Read csv(String text) {
        return csv(text, StandardCharsets.UTF_8);
    }

    Read csv(String text, Charset charset) {
        return read("tabelle.csv", text.getBytes(charset), TableOptions.none());
    }

    Read xlsx(SampleWorkbook workbook) {
        return read("tabelle.xlsx", workbook.bytes(), TableOptions.none());
    }

    Read read(String name, byte[] content, TableOptions options) {
        try {
            return read(Files.write(directory.resolve("upload"), content), name, options);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Read read(Path file, String name, TableOptions options) {
        try (TableFile table = new TableFiles().open(file, name, options)) {
            List<TableRow> rows = new ArrayList<>();
            table.forEachRemaining(rows::add);
            return new Read(table.form(), table.sheets(), table.header(), rows, table.warnings());
        }
    }
}
