package de.nordertor.document.control.table;

import de.nordertor.document.boundary.TableMessage;
import de.nordertor.document.boundary.TableRow;
import de.nordertor.document.boundary.TableSheet;
import de.nordertor.document.control.WorkbookCheck;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One sheet of an XLSX file: the chosen one, or the first in which something stands. */
final class XlsxRows implements RowSource {

    private final WorkbookReader workbook;
    private final TableSheet sheet;
    private final SheetRows rows;

    private XlsxRows(WorkbookReader workbook, TableSheet sheet, SheetRows rows) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.rows = rows;
    }

    /** @param wanted the name of a sheet, null to have one chosen */
    static XlsxRows open(Path file, String name, String wanted) throws IOException {
        WorkbookCheck.check(file, name);
        WorkbookReader workbook = WorkbookReader.open(file);
        try {
            TableSheet sheet = wanted == null ? workbook.firstWithContent() : workbook.named(wanted);
            return new XlsxRows(workbook, sheet, workbook.read(sheet));
        } catch (IOException | RuntimeException unusable) {
            workbook.close();
            throw unusable;
        }
    }

    List<TableSheet> sheets() {
        return workbook.sheets();
    }

    String sheet() {
        return sheet.name();
    }

    @Override
    public TableRow next() throws IOException {
        return rows.next();
    }

    @Override
    public boolean hasFixedWidth() {
        return false;
    }

    @Override
    public List<TableMessage> warnings(int headerRow) {
        List<TableMessage> warnings = new ArrayList<>();
        String hidden = workbook.sheets().stream()
                .filter(TableSheet::hidden)
                .map(TableSheet::name)
                .collect(Collectors.joining(", "));
        if (sheet.hidden()) {
            warnings.add(TableMessage.warning(0, "", "document.table.sheetHidden", sheet.name()));
        } else if (!hidden.isEmpty()) {
            warnings.add(TableMessage.warning(0, "", "document.table.hiddenSheets", hidden));
        }
        warnings.addAll(rows.warnings(headerRow));
        return warnings;
    }

    @Override
    public void close() throws IOException {
        try (workbook;
                rows) {
            // both, whatever happens to the other
        }
    }
}
