package de.nordertor.document.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.document.boundary.TableFileReading.Read;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Apache POI writes as Excel would, is read as Apache POI shows it. */
class WorkbookOracleTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final String[] WORDS = {
        "Bürgerstiftung",
        "Müller & Söhne <GmbH>",
        "a\nb",
        "  vorn und hinten  ",
        "ﬀ\u0303 Ǩ",
        "🏠",
        "=1+1",
        "]]>",
        "0123"
    };

    @TempDir
    private Path directory;

    @Test
    void randomWorkbooksReadAsTheyWereWritten() throws IOException {
        Random random = new Random(31_582);
        for (boolean from1904 : new boolean[] {false, true}) {
            List<List<String>> expected = new ArrayList<>();
            Path file = directory.resolve("poi-" + from1904 + ".xlsx");
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                workbook.getCTWorkbook().getWorkbookPr().setDate1904(from1904);
                fill(workbook, random, expected);
                write(workbook, file);
            }

            Read read = new TableFileReading(directory)
                    .read(file, "poi.xlsx", TableOptions.none().withHeaderRow(1));

            assertThat(read.rows()).hasSameSizeAs(expected);
            for (int row = 0; row < expected.size(); row++) {
                assertThat(read.texts(row)).as("row %d", row).isEqualTo(expected.get(row));
            }
            assertThat(read.warningKeys()).containsExactly("document.table.merged");
        }
    }

    private static void fill(XSSFWorkbook workbook, Random random, List<List<String>> expected) {
        Sheet sheet = workbook.createSheet("Partner");
        CellStyle day = style(workbook, "dd.mm.yyyy");
        CellStyle moment = style(workbook, "dd.mm.yyyy hh:mm");
        CellStyle postalCode = style(workbook, "00000");
        CellStyle percent = style(workbook, "0%");
        Row titles = sheet.createRow(0);
        for (int column = 0; column < 7; column++) {
            titles.createCell(column).setCellValue("Spalte " + column);
        }
        for (int number = 1; number <= 300; number++) {
            Row row = sheet.createRow(number);
            List<String> texts = new ArrayList<>();
            String word = WORDS[random.nextInt(WORDS.length)];
            row.createCell(0).setCellValue(word);
            texts.add(word);
            LocalDateTime time = LocalDate.of(1905, 1, 1)
                    .plusDays(random.nextInt(60_000))
                    .atTime(random.nextInt(24), random.nextInt(60));
            cell(row, 1, day).setCellValue(time.toLocalDate());
            texts.add(DAY.format(time));
            cell(row, 2, moment).setCellValue(time);
            texts.add(DAY.format(time) + time.format(DateTimeFormatter.ofPattern(" HH:mm")));
            int code = random.nextInt(100_000);
            cell(row, 3, postalCode).setCellValue(code);
            texts.add(String.format("%05d", code));
            double share = random.nextInt(200) / 100.0;
            cell(row, 4, percent).setCellValue(share);
            texts.add(Math.round(share * 100) + " %");
            row.createCell(5).setCellValue(rich(workbook, word, "fett"));
            texts.add(word + "fett");
            double amount = Math.round(random.nextGaussian() * 1e6) / 100.0;
            row.createCell(6).setCellValue(amount);
            texts.add(new DataFormatter(Locale.GERMAN).formatCellValue(row.getCell(6)));
            expected.add(texts);
        }
        sheet.addMergedRegion(new CellRangeAddress(10, 11, 8, 9));
    }

    private static XSSFRichTextString rich(XSSFWorkbook workbook, String plain, String bold) {
        XSSFRichTextString text = new XSSFRichTextString();
        text.append(plain);
        var font = workbook.createFont();
        font.setBold(true);
        text.append(bold, font);
        return text;
    }

    private static Cell cell(Row row, int column, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        return cell;
    }

    private static CellStyle style(Workbook workbook, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        return style;
    }

    private static void write(Workbook workbook, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
    }
}
