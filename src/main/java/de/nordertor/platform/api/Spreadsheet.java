package de.nordertor.platform.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a list as CSV or XLSX, row by row. A text that a spreadsheet would take for a formula is preceded by an
 * apostrophe, so that opening an export never computes anything.
 */
public final class Spreadsheet {

    public static final String CSV = "text/csv; charset=UTF-8";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final DateTimeFormatter GERMAN_DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String FORMULA_STARTS = "=+-@\t\r\n";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int FLUSH_EVERY = 500;

    private final List<String> header;
    private final Iterator<List<Object>> rows;

    /** @param rows cells are texts, numbers, dates or null */
    public Spreadsheet(List<String> header, Iterator<List<Object>> rows) {
        this.header = List.copyOf(header);
        this.rows = rows;
    }

    /** UTF-8 with byte order mark and semicolons, as German spreadsheets expect. */
    public void writeCsv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer)) {
            csv.writeRecord(header);
            while (rows.hasNext()) {
                csv.writeRecord(rows.next().stream().map(Spreadsheet::text).toList());
            }
        }
    }

    public void writeXlsx(OutputStream out, String title) throws IOException {
        try (Workbook workbook = new Workbook(out, "Nordertor", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                sheet.style(0, column).bold().set();
            }
            sheet.freezePane(0, 1);
            for (int row = 1; rows.hasNext(); row++) {
                writeRow(sheet, row, rows.next());
                if (row % FLUSH_EVERY == 0) {
                    sheet.flush();
                }
            }
        }
    }

    private static void writeRow(Worksheet sheet, int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof LocalDate date) {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd.mm.yyyy").set();
            } else if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else {
                sheet.value(row, column, text(cell));
            }
        }
    }

    private static String text(Object cell) {
        String text = cell instanceof LocalDate date ? GERMAN_DATE.format(date) : Objects.toString(cell, "");
        return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
