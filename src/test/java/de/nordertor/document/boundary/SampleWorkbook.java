package de.nordertor.document.boundary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes XLSX files by hand, so that a test decides about every letter in them. */
public final class SampleWorkbook {

    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private String workbookProperties = "";
    private String mainType = OFFICE + "sheet.main+xml";

    /** A workbook of one sheet with these rows. */
    public static SampleWorkbook of(String... rows) {
        return new SampleWorkbook().sheet("Partner", "", String.join("", rows), "");
    }

    /** A row of texts within the cells; null leaves a cell out. */
    public static String row(int number, String... texts) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (int column = 0; column < texts.length; column++) {
            if (texts[column] != null) {
                row.append("<c r='").append(TableRow.columnLetters(column)).append(number);
                row.append("' t='inlineStr'><is><t xml:space='preserve'>");
                row.append(texts[column]).append("</t></is></c>");
            }
        }
        return row.append("</row>").toString();
    }

    /** A row of cells in XML. */
    public static String cells(int number, String... cells) {
        return "<row r='" + number + "'>" + String.join("", cells) + "</row>";
    }

    /** @param state of the sheet, empty when it is visible */
    public SampleWorkbook sheet(String name, String state, String rows, String afterRows) {
        return sheetXml(
                name,
                state,
                "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>" + rows
                        + "</sheetData>" + afterRows + "</worksheet>");
    }

    public SampleWorkbook sheetXml(String name, String state, String xml) {
        int number = sheets.size() + 1;
        String attribute = state.isEmpty() ? "" : " state='" + state + "'";
        sheets.add("<sheet name='" + name + "' sheetId='" + number + "' r:id='rId" + number + "'" + attribute + "/>");
        return part("xl/worksheets/sheet" + number + ".xml", xml);
    }

    public SampleWorkbook texts(String items) {
        return part("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
    }

    /** Cell styles that use these number formats, in this order; the formats get the numbers from 164 on. */
    public SampleWorkbook formats(String... codes) {
        StringBuilder formats = new StringBuilder();
        StringBuilder styles = new StringBuilder("<xf numFmtId='0'/>");
        for (int i = 0; i < codes.length; i++) {
            formats.append("<numFmt numFmtId='").append(164 + i);
            formats.append("' formatCode='").append(codes[i]).append("'/>");
            styles.append("<xf numFmtId='").append(164 + i).append("'/>");
        }
        return part(
                "xl/styles.xml",
                "<styleSheet><numFmts>" + formats
                        + "</numFmts><cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>" + styles
                        + "</cellXfs></styleSheet>");
    }

    public SampleWorkbook from1904() {
        workbookProperties = "<workbookPr date1904='1'/>";
        return this;
    }

    public SampleWorkbook mainType(String type) {
        mainType = type;
        return this;
    }

    public SampleWorkbook part(String name, String content) {
        return part(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public SampleWorkbook part(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            write(
                    zip,
                    "[Content_Types].xml",
                    text("<Types><Override PartName='/xl/workbook.xml' ContentType='" + mainType + "'/></Types>"));
            write(zip, "_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml")));
            write(
                    zip,
                    "xl/workbook.xml",
                    text("<workbook xmlns:r='r'>" + workbookProperties + "<sheets>" + String.join("", sheets)
                            + "</sheets></workbook>"));
            write(zip, "xl/_rels/workbook.xml.rels", workbookRelations());
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private byte[] workbookRelations() {
        StringBuilder all = new StringBuilder();
        for (int number = 1; number <= sheets.size(); number++) {
            all.append(relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml"));
        }
        all.append(relation("rId900", "styles", "styles.xml"));
        all.append(relation("rId901", "sharedStrings", "/xl/sharedStrings.xml"));
        return relations(all.toString());
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id='" + id + "' Type='" + TYPE + type + "' Target='" + target + "'/>";
    }

    private static byte[] relations(String all) {
        return text("<Relationships>" + all + "</Relationships>");
    }

    private static byte[] text(String xml) {
        return ("<?xml version='1.0' encoding='UTF-8'?>\r\n" + xml).getBytes(StandardCharsets.UTF_8);
    }

    private static void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
