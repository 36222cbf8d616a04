package de.nordertor.document.control.table;

import de.nordertor.document.boundary.TableCell;
import de.nordertor.document.boundary.TableLimits;
import de.nordertor.document.boundary.TableMessage;
import de.nordertor.document.boundary.TableRow;
import de.nordertor.platform.entity.InvalidInputException;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The rows of a CSV file. */
final class CsvRows implements RowSource {

    private final TextEncoding encoding;
    private final char separator;
    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private int rowNumber;

    private CsvRows(TextEncoding encoding, char separator, CsvReader<CsvRecord> reader) {
        this.encoding = encoding;
        this.separator = separator;
        this.reader = reader;
        this.records = reader.iterator();
    }

    /** @param wantedSeparator by a person, null to find it out */
    static CsvRows open(Path file, TextEncoding encoding, Character wantedSeparator) throws IOException {
        CsvText text = CsvText.of(file, encoding);
        SeparatorFinder found = text.separator(wantedSeparator);
        try (Reader walked = text.read()) {
            CsvCheck.check(walked, found);
        }
        return new CsvRows(
                encoding, found.separator(), reader(found.separator()).ofCsvRecord(text.read()));
    }

    /** Strict about quotation marks, not about the number of fields. */
    static CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    String charset() {
        return encoding.charset().name();
    }

    String separator() {
        return String.valueOf(separator);
    }

    @Override
    public TableRow next() {
        while (records.hasNext()) {
            CsvRecord csv = records.next();
            rowNumber++;
            TableRow row = row(csv);
            if (!row.isBlank()) {
                return row;
            }
        }
        return null;
    }

    @Override
    public boolean hasFixedWidth() {
        return true;
    }

    @Override
    public List<TableMessage> warnings(int headerRow) {
        return encoding.certain()
                ? List.of()
                : List.of(TableMessage.warning(
                        0,
                        "",
                        "document.table.uncertainEncoding",
                        encoding.charset().name()));
    }

    private TableRow row(CsvRecord csv) {
        List<TableCell> cells = new ArrayList<>(csv.getFieldCount());
        List<TableMessage> messages = new ArrayList<>();
        for (String field : csv.getFields()) {
            TableCell cell = TableCell.text(limited(field, cells.size(), messages));
            if (cells.size() == TableLimits.MAX_COLUMNS && !cell.isBlank()) {
                throw new InvalidInputException("document.table.tooManyColumns", rowNumber, TableLimits.MAX_COLUMNS);
            }
            if (cells.size() < TableLimits.MAX_COLUMNS) {
                cells.add(cell);
            }
        }
        return new TableRow(rowNumber, cells, messages);
    }

    private String limited(String field, int column, List<TableMessage> messages) {
        if (field.length() <= TableLimits.MAX_CELL_LENGTH) {
            return field;
        }
        messages.add(TableMessage.error(
                rowNumber, TableRow.columnLetters(column), "document.table.cellTooLong", TableLimits.MAX_CELL_LENGTH));
        return field.substring(0, TableLimits.MAX_CELL_LENGTH);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
