package de.nordertor.document.control.table;

import de.nordertor.document.control.table.OfficeXml.Event;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The number formats of a workbook, by the number that a cell gives its style. */
final class CellFormats {

    private static final int MAX_FORMATS = 5_000;
    private static final int MAX_CODE = 255;
    private static final int MAX_STYLES = 100_000;

    private final Map<Integer, CellFormat> described = new HashMap<>();
    private final List<CellFormat> styles = new ArrayList<>();

    private CellFormats() {}

    static CellFormats none() {
        return new CellFormats();
    }

    static CellFormats read(InputStream part) throws IOException {
        CellFormats formats = new CellFormats();
        try (OfficeXml xml = new OfficeXml(part)) {
            boolean inStyles = false;
            for (Event event = xml.next(); event != Event.EOF; event = xml.next()) {
                if (xml.name().equals("cellXfs") && event != Event.TEXT) {
                    inStyles = event == Event.START;
                } else if (event == Event.START && xml.name().equals("numFmt")) {
                    formats.describe(xml);
                } else if (event == Event.START && inStyles && xml.name().equals("xf")) {
                    formats.addStyle(number(xml.attribute("numFmtId")));
                }
            }
        }
        return formats;
    }

    /** @param style the attribute of the cell, null when it has none */
    CellFormat get(String style) {
        int index = style == null ? 0 : number(style);
        return index < styles.size() ? styles.get(index) : CellFormat.GENERAL;
    }

    private void describe(OfficeXml xml) {
        String code = xml.attribute("formatCode");
        if (code != null && code.length() <= MAX_CODE && described.size() < MAX_FORMATS) {
            int id = number(xml.attribute("numFmtId"));
            described.put(id, CellFormat.of(id, code));
        }
    }

    private void addStyle(int format) {
        if (styles.size() == MAX_STYLES) {
            throw OfficeXml.damaged();
        }
        CellFormat known = described.get(format);
        styles.add(known == null ? CellFormat.of(format, null) : known);
    }

    private static int number(String attribute) {
        if (attribute == null) {
            return 0;
        }
        if (!attribute.matches("[0-9]{1,9}")) {
            throw OfficeXml.damaged();
        }
        return Integer.parseInt(attribute);
    }
}
