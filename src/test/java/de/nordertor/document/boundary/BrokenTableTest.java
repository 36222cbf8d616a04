package de.nordertor.document.boundary;

import static de.nordertor.document.boundary.SampleWorkbook.cells;
import static de.nordertor.document.boundary.SampleWorkbook.row;
import static de.nordertor.document.control.SampleFiles.exe;
import static de.nordertor.document.control.SampleFiles.half;
import static de.nordertor.document.control.SampleFiles.image;
import static de.nordertor.document.control.SampleFiles.joined;
import static de.nordertor.document.control.SampleFiles.pdf;
import static de.nordertor.document.control.SampleFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.InvalidInputException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each file that cannot be read is refused with the sentence that says why, and where it can, in which row. */
class BrokenTableTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TITLES = row(1, "Name", "Wert");
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    @TempDir
    private Path directory;

    static Stream<Arguments> brokenFiles() {
        List<Arguments> all = new ArrayList<>();
        otherFiles(all);
        texts(all);
        encodings(all);
        workbooks(all);
        hostileWorkbooks(all);
        return all.stream();
    }

    private static void otherFiles(List<Arguments> all) {
        byte[] workbook = SampleWorkbook.of(TITLES).bytes();
        broken(all, "an empty file", "a.csv", new byte[0], "document.file.empty");
        broken(all, "a letter", "brief.docx", workbook, "document.table.notTable");
        broken(all, "no extension", "liste", text("a;b\n"), "document.table.notTable");
        broken(all, "an old workbook", "a.xls", ole("Workbook"), "document.table.xls");
        broken(all, "an old workbook named as a new one", "a.xlsx", ole("Workbook"), "document.table.xls");
        broken(all, "a workbook with a password", "a.xlsx", ole("EncryptedPackage"), "document.table.encrypted");
        broken(all, "OpenDocument", "a.ods", ods(), "document.table.ods");
        broken(all, "OpenDocument named as a workbook", "a.xlsx", ods(), "document.table.ods");
        broken(all, "a workbook with macros", "a.xlsm", macros(), "document.table.macros");
        broken(all, "macros named away", "a.xlsx", macros(), "document.table.macros");
        broken(all, "a binary workbook", "a.xlsb", binary(), "document.table.xlsb");
        broken(all, "a workbook named as text", "a.csv", workbook, "document.table.otherName", "XLSX");
        broken(all, "text named as a workbook", "a.xlsx", text("a;b\nc;d\n"), "document.table.otherName", "CSV");
        broken(all, "text named as an old workbook", "a.xls", text("a;b\nc;d\n"), "document.table.otherName", "CSV");
        broken(
                all,
                "a web page",
                "export.xls",
                text("<html><table><tr><td>a</td></tr></table></html>"),
                "document.table.webPage");
        broken(all, "an image", "a.csv", image("png"), "document.table.other", "image/png");
        broken(all, "a program", "a.csv", exe(), "document.table.other");
        broken(all, "PDF", "a.csv", pdf(), "document.table.other", "application/pdf");
        broken(all, "PDF named as a workbook", "a.xlsx", pdf(), "document.table.other", "application/pdf");
        broken(all, "an archive", "a.xlsx", archive(), "document.table.other");
        broken(all, "half a workbook", "a.xlsx", half(workbook), "document.file.damaged");
    }

    private static void texts(List<Arguments> all) {
        broken(all, "nothing but line ends", "a.csv", text("\n\n ;\n"), "document.table.empty");
        broken(all, "a zero", "a.csv", text("a;b\nc\0;d\n"), "document.table.zeros");
        broken(all, "bytes without meaning", "a.csv", text("\1\2\3\4\5\6\7ab".repeat(9)), "document.table.notText");
        broken(
                all,
                "another separator from a row on",
                "a.csv",
                text("Name;Ort;PLZ\nA;B;1\nC;D;2\nE,F,3\nG;H;4\n"),
                "document.table.mixedSeparators",
                "4");
        broken(
                all,
                "another separator and quotation marks",
                "a.csv",
                text("Name;Ort;PLZ\nA;B;1\nC;D;2\n\"E\",\"F\",\"3\"\n"),
                "document.table.mixedSeparators",
                "4");
        broken(
                all,
                "a quotation mark that stays open",
                "a.csv",
                text("Name;Ort\nA;B\n\"C;D\nE;F\n"),
                "document.table.quotes",
                "3");
        broken(
                all,
                "a quotation mark that the next one closes wrongly",
                "a.csv",
                text("Name;Ort\nA;\"zwei\nZeilen\"\n\"C;D\n\"E\";F\n"),
                "document.table.quotes",
                "3");
        broken(
                all,
                "quotation marks within quotation marks",
                "a.csv",
                text("Name;Ort\n\"Gasthaus \"Zur Post\"\";B\n"),
                "document.table.quotes",
                "2");
        broken(
                all,
                "a field without an end",
                "a.csv",
                text("Name;Ort\nA;B\n\"C;D\n" + "E;F\n".repeat(50_000)),
                "document.table.endlessField",
                "3");
        broken(
                all,
                "too many rows",
                "a.csv",
                text("Name;Ort\n" + "A;B\n".repeat(200_001)),
                "document.table.tooManyRows");
        broken(
                all,
                "too many columns",
                "a.csv",
                text("Name;Ort\nA" + ";B".repeat(256)),
                "document.table.tooManyColumns",
                "2");
        broken(
                all,
                "far too many columns",
                "a.csv",
                text("Name;Ort\nA" + ";".repeat(5_000)),
                "document.table.tooManyColumns",
                "2");
    }

    private static void encodings(List<Arguments> all) {
        byte[] mark = "\uFEFF".getBytes(StandardCharsets.UTF_8);
        byte[] windows = "Name;Ort\nMüller;Köln\n".getBytes(WINDOWS);
        byte[] halfLetter = joined("\uFEFFName;Ort\nA;B\n".getBytes(StandardCharsets.UTF_16LE), new byte[] {'C'});
        byte[] lonely =
                joined("\uFEFFName\nA".getBytes(StandardCharsets.UTF_16BE), new byte[] {(byte) 0xD8, 0, 0, 'B'});
        byte[] mostly = joined(text("Name;Ort\nMüller;Köln\nGöß;Übach\nBäßler;Fürth\n"), windows);
        broken(
                all,
                "a mark of UTF-8 before Windows' letters",
                "a.csv",
                joined(mark, windows),
                "document.table.wrongEncoding",
                "UTF-8",
                "2");
        broken(
                all,
                "UTF-16 that ends within a letter",
                "a.csv",
                halfLetter,
                "document.table.wrongEncoding",
                "UTF-16LE",
                "3");
        broken(all, "UTF-16 with half a pair", "a.csv", lonely, "document.table.wrongEncoding", "UTF-16BE", "2");
        broken(
                all,
                "UTF-16 without a mark",
                "a.csv",
                "Name;Ort\nA;B\n".getBytes(StandardCharsets.UTF_16LE),
                "document.table.zeros");
        broken(
                all,
                "UTF-32",
                "a.csv",
                "\uFEFFName;Ort\n".getBytes(Charset.forName("UTF-32LE")),
                "document.table.utf32");
        broken(all, "two encodings one after the other", "a.csv", mostly, "document.table.twoEncodings", "6");
    }

    private static void workbooks(List<Arguments> all) {
        String rows = TITLES + row(2, "A", "1");
        broken(
                all,
                "no sheet with content",
                "a.xlsx",
                new SampleWorkbook().sheet("Leer", "", "", "").bytes(),
                "document.table.empty");
        broken(all, "only a chart", "a.xlsx", new SampleWorkbook().bytes(), "document.table.empty");
        broken(
                all,
                "a text that is not in the list",
                "a.xlsx",
                SampleWorkbook.of(TITLES, cells(2, "<c t='s'><v>9</v></c>"))
                        .texts("<si><t>x</t></si>")
                        .bytes(),
                "document.table.damaged");
        broken(
                all,
                "rows in disorder",
                "a.xlsx",
                SampleWorkbook.of(rows, row(2, "B")).bytes(),
                "document.table.damaged");
        broken(
                all,
                "cells in disorder",
                "a.xlsx",
                SampleWorkbook.of(TITLES, cells(2, "<c r='B2'><v>1</v></c><c r='A2'><v>1</v></c>"))
                        .bytes(),
                "document.table.damaged");
        broken(
                all,
                "a sheet that breaks off",
                "a.xlsx",
                sheet("<worksheet><sheetData>" + rows + "<row r='3'><c"),
                "document.table.damaged");
        broken(
                all,
                "a sheet that breaks off between two rows",
                "a.xlsx",
                sheet("<worksheet><sheetData>" + rows),
                "document.table.damaged");
        broken(
                all,
                "a part that is missing",
                "a.xlsx",
                Repacked.of(SampleWorkbook.of(rows).bytes())
                        .renamed("xl/worksheets/sheet1.xml", "x.xml")
                        .bytes(),
                "document.table.damaged");
        broken(
                all,
                "a sheet in no UTF-8",
                "a.xlsx",
                new SampleWorkbook()
                        .part("x", "")
                        .sheet("A", "", rows, "")
                        .part("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c><v>\u00FC".getBytes(WINDOWS))
                        .bytes(),
                "document.table.damaged");
        broken(
                all,
                "too many rows in a sheet",
                "a.xlsx",
                SampleWorkbook.of(manyRows()).bytes(),
                "document.table.tooManyRows");
        broken(
                all,
                "a cell far to the right",
                "a.xlsx",
                SampleWorkbook.of(rows, cells(3, "<c r='XFD3'><v>1</v></c>")).bytes(),
                "document.table.tooManyColumns",
                "3");
        broken(
                all,
                "a cell beyond the last column",
                "a.xlsx",
                SampleWorkbook.of(rows, cells(3, "<c r='ZZZ3'><v>1</v></c>")).bytes(),
                "document.table.damaged");
        broken(
                all,
                "a row beyond the last one",
                "a.xlsx",
                SampleWorkbook.of(rows, row(1_048_577, "x")).bytes(),
                "document.table.damaged");
    }

    private static void hostileWorkbooks(List<Arguments> all) {
        String entities =
                "<!DOCTYPE sst [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]><sst><si><t>&b;</t></si></sst>";
        broken(
                all,
                "entities that multiply",
                "a.xlsx",
                SampleWorkbook.of(TITLES).part("xl/sharedStrings.xml", entities).bytes(),
                "document.file.entity");
        broken(
                all,
                "entities in a part with another name",
                "a.xlsx",
                hiddenEntities(entities),
                "document.table.documentType");
        broken(
                all,
                "a bomb of zeros",
                "a.xlsx",
                SampleWorkbook.of(TITLES)
                        .part("xl/media/a.bin", new byte[64 * 1024 * 1024])
                        .bytes(),
                "document.file.bomb");
        broken(
                all,
                "a bomb of spaces in a sheet",
                "a.xlsx",
                SampleWorkbook.of(TITLES, " ".repeat(64 * 1024 * 1024)).bytes(),
                "document.file.bomb");
        broken(
                all,
                "another file inside",
                "a.xlsx",
                SampleWorkbook.of(TITLES).part("xl/embeddings/a.bin", ole("x")).bytes(),
                "document.table.embedded");
        broken(
                all,
                "a tag without an end",
                "a.xlsx",
                sheet("<worksheet><sheetData a='" + digits(100_000) + "'/></worksheet>"),
                "document.table.damaged");
        broken(
                all,
                "a name without an end",
                "a.xlsx",
                sheet("<worksheet><" + digits(1_000).replace(' ', 'x') + "/></worksheet>"),
                "document.table.damaged");
        broken(
                all,
                "a way out of the package",
                "a.xlsx",
                SampleWorkbook.of(TITLES).part("../../etc/cron.d/x", "x").bytes(),
                "document.file.path");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenFiles")
    void aBrokenFileIsRefusedWithItsReason(String what, String name, byte[] content, String key, List<String> arguments)
            throws IOException {
        Path file = Files.write(directory.resolve("upload"), content);

        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> new TableFileReading(directory)
                        .read(file, name, TableOptions.none()));

        assertThat(refused).as("refusal of %s", what).isNotNull();
        assertThat(refused.messageKey()).isEqualTo(key);
        assertThat(Stream.of(refused.arguments()).map(String::valueOf)).containsAll(arguments);
        String sentence = Texts.in(Locale.GERMAN).format(refused.messageKey(), refused.arguments());
        assertThat(sentence).endsWith(".").doesNotContain("{").isNotEqualTo(key);
    }

    @Test
    void aFileOf300MegabytesIsRefusedBeforeItIsRead() throws IOException {
        Path file = directory.resolve("gross.csv");
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(300L * 1024 * 1024);
        }

        InvalidInputException refused =
                catchThrowableOfType(InvalidInputException.class, () -> new TableFileReading(directory)
                        .read(file, "gross.csv", TableOptions.none()));

        assertThat(refused.messageKey()).isEqualTo("document.table.tooLarge");
        assertThat(Texts.in(Locale.GERMAN).format(refused.messageKey(), refused.arguments()))
                .contains("100 MB");
    }

    private static void broken(
            List<Arguments> all, String what, String name, byte[] content, String key, String... arguments) {
        all.add(Arguments.of(what, name, content, key, List.of(arguments)));
    }

    private static byte[] ole(String stream) {
        byte[] start = OLE.getBytes(StandardCharsets.ISO_8859_1);
        return joined(
                joined(start, new byte[1_000]), joined(stream.getBytes(StandardCharsets.UTF_16LE), new byte[512]));
    }

    private static byte[] ods() {
        return Repacked.of(new byte[0])
                .with("mimetype", text("application/vnd.oasis.opendocument.spreadsheet"))
                .with("content.xml", text("<office:document-content/>"))
                .bytes();
    }

    private static byte[] macros() {
        return SampleWorkbook.of(TITLES)
                .mainType("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                .part("xl/vbaProject.bin", exe())
                .bytes();
    }

    private static byte[] binary() {
        return SampleWorkbook.of(TITLES)
                .mainType("application/vnd.ms-excel.sheet.binary.macroEnabled.main")
                .bytes();
    }

    private static byte[] archive() {
        return Repacked.of(new byte[0]).with("liste.csv", text("a;b\n")).bytes();
    }

    private static byte[] sheet(String xml) {
        return new SampleWorkbook().sheetXml("Partner", "", xml).bytes();
    }

    private static byte[] hiddenEntities(String entities) {
        return Repacked.of(SampleWorkbook.of(TITLES).texts("").bytes())
                .with("xl/texts.data", text(entities))
                .replaced("xl/_rels/workbook.xml.rels", "/xl/sharedStrings.xml", "/xl/texts.data")
                .bytes();
    }

    private static String manyRows() {
        StringBuilder rows = new StringBuilder(TITLES);
        for (int number = 2; number < 200_003; number++) {
            rows.append("<row r='")
                    .append(number)
                    .append("'><c><v>")
                    .append(number * 7919L)
                    .append("</v></c></row>");
        }
        return rows.toString();
    }

    private static String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; digits.length() < count; i++) {
            digits.append(i * 7919L % 10_007).append(' ');
        }
        return digits.toString();
    }
}
