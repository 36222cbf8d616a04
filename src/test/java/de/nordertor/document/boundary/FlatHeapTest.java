package de.nordertor.document.boundary;

import static de.nordertor.document.boundary.SampleWorkbook.row;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * However long or hostile a table is, reading it takes a heap of 32 MB, the process itself included. Also in the everyday run
 * the tables are longer than what fits into it.
 */
class FlatHeapTest {

    private static final String HEAP = "-Xmx32m";
    private static final int ROWS = "full".equals(System.getProperty("nordertor.depth")) ? 100_000 : 40_000;
    private static final int COLUMNS = 15;
    private static final String TITLES = row(1, "Name", "Ort");

    @TempDir
    private Path directory;

    @Test
    void manyRowsOfTextAreRead() throws Exception {
        Path file = directory.resolve("partnerliste.csv");
        try (var out = Files.newBufferedWriter(file)) {
            for (int row = 0; row <= ROWS; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    out.append('"').append(text(row, column)).append("\";");
                }
                out.newLine();
            }
        }

        assertThat(read(List.of(file))).containsExactly("read " + ROWS + " " + ROWS * COLUMNS);
    }

    @Test
    void manyRowsOfAWorkbookAreRead() throws Exception {
        Path file = directory.resolve("partnerliste.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Partner");
            for (int row = 0; row <= ROWS; row++) {
                for (int column = 0; column < COLUMNS; column++) {
                    sheet.value(row, column, text(row, column));
                }
                if (row % 500 == 0) {
                    sheet.flush();
                }
            }
        }

        assertThat(read(List.of(file))).containsExactly("read " + ROWS + " " + ROWS * COLUMNS);
    }

    @Test
    void hostileWorkbooksAreReadOrRefused() throws Exception {
        String text = "äöü 0123456789 Straße der Republik ";
        List<Path> files = List.of(
                sheet(
                        "a text of 50 million letters",
                        TITLES + row(2, "x") + "<row r='3'><c t='inlineStr'><is><t>",
                        i -> text + i,
                        "</t></is></c></row>"),
                sheet("a comment", TITLES + row(2, "x") + "<!-- ", i -> text + i, " -->"),
                sheet("names that never repeat", TITLES + row(2, "x"), i -> "<n" + i + "/>", ""),
                sheet("elements in elements", TITLES + row(2, "x"), i -> "<e a='" + i * 7919 % 10_007 + "'>", ""),
                sheet(
                        "cells that are empty",
                        TITLES,
                        i -> "<row r='" + (i + 2) + "'><c s='" + i % 7 + "'/></row>",
                        row(1_040_000, "x")));

        assertThat(read(files))
                .containsExactly("read 2 2", "read 1 1", "read 1 1", "document.table.damaged 0 0", "read 1 1");
    }

    /** A workbook of one sheet in which a piece stands a million times. */
    private Path sheet(String what, String before, IntFunction<String> piece, String after) throws IOException {
        StringBuilder many = new StringBuilder(before);
        for (int i = 0; i < 1_000_000; i++) {
            many.append(piece.apply(i));
        }
        Path file = directory.resolve(what + ".xlsx");
        return Files.write(
                file, SampleWorkbook.of(many.append(after).toString()).bytes());
    }

    private static String text(int row, int column) {
        return row == 0 ? "Spalte " + (char) ('A' + column) : "Straße der Republik " + row + " / " + column;
    }

    /** What came of each file, without the time, which is printed. */
    private static List<String> read(List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                TableProbe.class.getName()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        List<String> lines = output.lines().toList();
        for (int i = 0; i < files.size(); i++) {
            long millis = Long.parseLong(lines.get(i).substring(lines.get(i).lastIndexOf(' ') + 1));
            System.out.printf(
                    "%s (%d MB): %s ms%n", files.get(i).getFileName(), Files.size(files.get(i)) >> 20, lines.get(i));
            assertThat(millis).as(lines.get(i)).isLessThan(60_000);
        }
        return lines.stream()
                .map(line -> line.substring(0, line.lastIndexOf(' ')))
                .toList();
    }
}
