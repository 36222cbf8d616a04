package de.nordertor.document.control.office;

import de.nordertor.document.control.office.Block.Grid;
import de.nordertor.document.control.office.Block.Heading;
import de.nordertor.document.control.office.Block.Listing;
import de.nordertor.document.control.office.Block.Paragraph;
import de.nordertor.document.control.office.GridRow.Cell;
import de.nordertor.document.control.office.GridRow.Slot;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes what a text says, in the styles of {@code odt-styles.ftlh}. */
final class OdtContent {

    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final Map<ParagraphKind, String> STYLES = Map.of(
            ParagraphKind.PLAIN, "Standard",
            ParagraphKind.TOWN, "Town",
            ParagraphKind.CHIEF, "Chief",
            ParagraphKind.MARK, "Mark",
            ParagraphKind.SUBJECT, "Subject",
            ParagraphKind.QUOTE, "Quotations",
            ParagraphKind.TABLE_HEAD, "Table_20_Heading");

    private final XMLStreamWriter xml;

    private OdtContent(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String of(OfficeText text) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
            new OdtContent(xml).write(text);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out.toString();
    }

    private void write(OfficeText text) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("office:document-content");
        for (String name : List.of("office", "text", "table")) {
            xml.writeAttribute("xmlns:" + name, NAMES + name + ":1.0");
        }
        xml.writeAttribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
        xml.writeAttribute("office:version", "1.3");
        xml.writeStartElement("office:body");
        xml.writeStartElement("office:text");
        writeAll(text.blocks(), false);
        xml.writeEndDocument();
    }

    private void writeAll(List<Block> blocks, boolean inList) throws XMLStreamException {
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                xml.writeStartElement("text:h");
                xml.writeAttribute("text:style-name", "Heading_20_" + heading.level());
                xml.writeAttribute("text:outline-level", String.valueOf(heading.level()));
                writeRuns(heading.runs());
                xml.writeEndElement();
            } else if (block instanceof Paragraph paragraph) {
                writeParagraph(STYLES.get(paragraph.kind()), paragraph.runs());
            } else if (block instanceof Listing listing) {
                writeListing(listing);
            } else if (block instanceof Grid grid) {
                writeGrid(grid, inList);
            }
        }
    }

    private void writeParagraph(String style, List<Run> runs) throws XMLStreamException {
        xml.writeStartElement("text:p");
        xml.writeAttribute("text:style-name", style);
        writeRuns(runs);
        xml.writeEndElement();
    }

    private void writeListing(Listing listing) throws XMLStreamException {
        xml.writeStartElement("text:list");
        xml.writeAttribute("text:style-name", listing.ordered() ? "Numbers" : "Bullets");
        for (List<Block> item : listing.items()) {
            xml.writeStartElement("text:list-item");
            writeAll(item, true);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /** A list holds no table: there its cells stand below one another. */
    private void writeGrid(Grid grid, boolean inList) throws XMLStreamException {
        if (!grid.caption().isEmpty()) {
            writeParagraph("Caption", grid.caption());
        }
        if (inList) {
            for (Cell cell : grid.cells()) {
                writeAll(cell.blocks(), true);
            }
        } else if (!grid.rows().isEmpty()) {
            writeTable(grid);
        }
    }

    private void writeTable(Grid grid) throws XMLStreamException {
        int heads = (int) grid.rows().stream().takeWhile(GridRow::head).count();
        xml.writeStartElement("table:table");
        xml.writeEmptyElement("table:table-column");
        xml.writeAttribute("table:number-columns-repeated", String.valueOf(grid.columns()));
        if (heads > 0) {
            xml.writeStartElement("table:table-header-rows");
            writeRows(grid.rows().subList(0, heads));
            xml.writeEndElement();
        }
        writeRows(grid.rows().subList(heads, grid.rows().size()));
        xml.writeEndElement();
    }

    private void writeRows(List<GridRow> rows) throws XMLStreamException {
        for (GridRow row : rows) {
            xml.writeStartElement("table:table-row");
            for (Slot slot : row.slots()) {
                if (slot instanceof Cell cell) {
                    writeCell(cell);
                } else {
                    xml.writeEmptyElement("table:covered-table-cell");
                }
            }
            xml.writeEndElement();
        }
    }

    private void writeCell(Cell cell) throws XMLStreamException {
        xml.writeStartElement("table:table-cell");
        xml.writeAttribute("table:style-name", "Cell");
        xml.writeAttribute("table:number-columns-spanned", String.valueOf(cell.columns()));
        xml.writeAttribute("table:number-rows-spanned", String.valueOf(cell.rows()));
        if (cell.blocks().isEmpty()) {
            writeParagraph("Standard", List.of());
        }
        writeAll(cell.blocks(), false);
        xml.writeEndElement();
    }

    private void writeRuns(List<Run> runs) throws XMLStreamException {
        for (Run run : runs) {
            if (run.href() != null) {
                xml.writeStartElement("text:a");
                xml.writeAttribute("xlink:type", "simple");
                xml.writeAttribute("xlink:href", run.href());
            }
            for (Emphasis emphasis : run.sortedEmphases()) {
                xml.writeStartElement("text:span");
                xml.writeAttribute("text:style-name", emphasis.name());
            }
            writeText(run.text());
            for (int open = run.emphases().size() + (run.href() == null ? 0 : 1); open > 0; open--) {
                xml.writeEndElement();
            }
        }
    }

    private void writeText(String text) throws XMLStreamException {
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                xml.writeEmptyElement("text:line-break");
            }
            xml.writeCharacters(lines[i]);
        }
    }
}
