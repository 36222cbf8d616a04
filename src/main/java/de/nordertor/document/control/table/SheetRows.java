package de.nordertor.document.control.table;

import de.nordertor.document.boundary.TableCell;
import de.nordertor.document.boundary.TableLimits;
import de.nordertor.document.boundary.TableMessage;
import de.nordertor.document.boundary.TableRow;
import de.nordertor.document.control.table.OfficeXml.Event;
import de.nordertor.platform.entity.InvalidInputException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rows of one sheet of a workbook. */
final class SheetRows implements RowSource {

    private static final int LAST_ROW = 1_048_576;
    private static final int LAST_COLUMN = 16_383;

    private final OfficeXml xml;
    private final CellReader reader;
    private final SheetNotes notes = new SheetNotes();
    private int rowNumber;
    private int column;
    private List<TableCell> cells = List.of();
    private List<TableMessage> messages = List.of();

    SheetRows(OfficeXml xml, CellReader reader) {
        this.xml = xml;
        this.reader = reader;
    }

    @Override
    public TableRow next() throws IOException {
        for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
            if (event == Event.START) {
                switch (xml.name()) {
                    case "row" -> {
                        TableRow row = readRow();
                        if (!row.isBlank()) {
                            return row;
                        }
                    }
                    case "mergeCell" -> notes.merged(xml.attribute("ref"));
                    case "col" -> notes.columns(xml);
                    default -> {
                        // widths, colours, print settings
                    }
                }
            }
        }
        return null;
    }

    @Override
    public boolean hasFixedWidth() {
        return false;
    }

    @Override
    public List<TableMessage> warnings(int headerRow) {
        return notes.warnings(headerRow);
    }

    private TableRow readRow() throws IOException {
        beginRow();
        boolean hidden = Workbook.isTrue(xml.attribute("hidden"));
        for (Event event = xml.next(); event != Event.END; event = xml.next()) {
            if (event == Event.EOF) {
                throw OfficeXml.damaged();
            } else if (event == Event.START && xml.name().equals("c")) {
                readCell();
            } else if (event == Event.START) {
                xml.skip();
            }
        }
        TableRow row = new TableRow(rowNumber, cells, messages);
        if (hidden && !row.isBlank()) {
            notes.hiddenRow(rowNumber);
        }
        return row;
    }

    private void beginRow() {
        String number = xml.attribute("r");
        int next = number == null ? rowNumber + 1 : parse(number);
        if (next <= rowNumber || next > LAST_ROW) {
            throw OfficeXml.damaged();
        }
        rowNumber = next;
        column = -1;
        cells = new ArrayList<>();
        messages = new ArrayList<>();
    }

    private void readCell() throws IOException {
        String reference = xml.attribute("r");
        int next = reference == null ? column + 1 : CellReference.column(reference);
        if (next <= column || next > LAST_COLUMN) {
            throw OfficeXml.damaged();
        }
        column = next;
        TableCell cell = reader.read(xml);
        remark(cell);
        if (cell.isBlank()) {
            return;
        }
        if (column >= TableLimits.MAX_COLUMNS) {
            throw new InvalidInputException("document.table.tooManyColumns", rowNumber, TableLimits.MAX_COLUMNS);
        }
        notes.used(column);
        while (cells.size() < column) {
            cells.add(TableCell.EMPTY);
        }
        cells.add(cell);
    }

    private void remark(TableCell cell) {
        String letters = TableRow.columnLetters(column);
        switch (reader.remark()) {
            case FORMULA -> messages.add(TableMessage.warning(rowNumber, letters, "document.table.formula"));
            case FORMULA_WITHOUT_VALUE ->
                messages.add(TableMessage.error(rowNumber, letters, "document.table.formulaWithoutValue"));
            case ERROR_VALUE ->
                messages.add(TableMessage.error(rowNumber, letters, "document.table.errorValue", cell.text()));
            case NO_DATE -> messages.add(TableMessage.error(rowNumber, letters, "document.table.noDate", cell.text()));
            case TOO_LONG ->
                messages.add(TableMessage.error(
                        rowNumber, letters, "document.table.cellTooLong", TableLimits.MAX_CELL_LENGTH));
            case NONE -> {
                // nothing to be said
            }
        }
    }

    private static int parse(String number) {
        if (!number.matches("[0-9]{1,7}")) {
            throw OfficeXml.damaged();
        }
        return Integer.parseInt(number);
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
