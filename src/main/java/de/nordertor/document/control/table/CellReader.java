package de.nordertor.document.control.table;

import de.nordertor.document.boundary.TableCell;
import de.nordertor.document.boundary.TableCell.Kind;
import de.nordertor.document.control.table.OfficeXml.Event;
import de.nordertor.document.control.table.SharedTexts.SharedText;
import java.io.IOException;
import java.util.Optional;

/** Reads one cell of a sheet: what it shows, and what there is to say about it. */
final class CellReader {

    /** What a person should know about the cell. */
    enum Remark {
        NONE,
        FORMULA,
        FORMULA_WITHOUT_VALUE,
        ERROR_VALUE,
        NO_DATE,
        TOO_LONG
    }

    private final SharedTexts texts;
    private final CellFormats formats;
    private final CellNumbers numbers;
    private final BoundedText value = new BoundedText();
    private boolean hasValue;
    private boolean formula;
    private Remark remark;

    CellReader(SharedTexts texts, CellFormats formats, CellNumbers numbers) {
        this.texts = texts;
        this.formats = formats;
        this.numbers = numbers;
    }

    Remark remark() {
        return remark;
    }

    /** Reads the cell that has just begun to its end. */
    TableCell read(OfficeXml xml) throws IOException {
        String type = xml.attribute("t");
        String style = xml.attribute("s");
        value.clear();
        hasValue = false;
        formula = false;
        for (Event event = xml.next(); event != Event.END; event = xml.next()) {
            if (event == Event.EOF) {
                throw OfficeXml.damaged();
            } else if (event == Event.START) {
                child(xml);
            }
        }
        if (!hasValue) {
            remark = formula ? Remark.FORMULA_WITHOUT_VALUE : Remark.NONE;
            return TableCell.EMPTY;
        }
        remark = formula ? Remark.FORMULA : Remark.NONE;
        return cell(type == null ? "n" : type, style);
    }

    private void child(OfficeXml xml) throws IOException {
        switch (xml.name()) {
            case "v" -> {
                hasValue = true;
                xml.collect(value);
            }
            case "is" -> {
                hasValue = true;
                CellText.collect(xml, value);
            }
            case "f" -> {
                formula = true;
                xml.skip();
            }
            default -> xml.skip();
        }
    }

    private TableCell cell(String type, String style) throws IOException {
        return switch (type) {
            case "s" -> shared();
            case "str", "inlineStr" -> text(CellText.unescaped(value.toString()), value.isTooLong());
            case "b" -> new TableCell(Kind.BOOLEAN, value.toString().strip().equals("1") ? "WAHR" : "FALSCH");
            case "e" -> {
                remark = Remark.ERROR_VALUE;
                yield new TableCell(Kind.ERROR, value.toString());
            }
            case "d" -> CellNumbers.isoDate(value.toString());
            default -> number(formats.get(style));
        };
    }

    private TableCell shared() throws IOException {
        String number = value.toString().strip();
        if (!number.matches("[0-9]{1,9}")) {
            throw OfficeXml.damaged();
        }
        SharedText shared = texts.get(Integer.parseInt(number));
        return text(shared.text(), shared.cut());
    }

    private TableCell text(String text, boolean cut) {
        if (cut) {
            remark = Remark.TOO_LONG;
        }
        return TableCell.text(text);
    }

    private TableCell number(CellFormat format) {
        String raw = value.toString();
        if (raw.isBlank()) {
            return TableCell.EMPTY;
        }
        Optional<TableCell> cell = numbers.read(raw, format);
        if (cell.isEmpty()) {
            remark = Remark.NO_DATE;
        }
        return cell.orElseGet(() -> new TableCell(Kind.ERROR, raw));
    }
}
