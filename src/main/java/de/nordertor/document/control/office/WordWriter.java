package de.nordertor.document.control.office;

import de.nordertor.document.control.office.Block.Grid;
import de.nordertor.document.control.office.Block.Heading;
import de.nordertor.document.control.office.Block.Listing;
import de.nordertor.document.control.office.Block.Paragraph;
import de.nordertor.document.control.office.GridRow.Below;
import de.nordertor.document.control.office.GridRow.Cell;
import de.nordertor.document.control.office.GridRow.Slot;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes a text as Office Open XML (ISO/IEC 29500). */
public final class WordWriter {

    public static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** Outside of every list. */
    private static final int NO_LIST = -1;

    private final XWPFDocument document;
    private final WordLists lists;

    private WordWriter(XWPFDocument document) {
        this.document = document;
        lists = new WordLists(document);
    }

    public static byte[] write(OfficeText text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            WordStyles.addTo(document, text.language());
            new WordWriter(document).writeAll(text);
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void writeAll(OfficeText text) {
        CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(text.title());
        properties.setCreator(text.author());
        properties.setSubjectProperty(text.subject());
        setPage();
        XWPFParagraph header = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        header.setStyle(WordStyles.HEADER);
        header.createRun().setText(text.header());
        XWPFParagraph footer = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        footer.setStyle(WordStyles.HEADER);
        footer.createRun().setText(text.footer() + " · Seite ");
        footer.getCTP().addNewFldSimple().setInstr("PAGE");
        text.blocks().forEach(this::writeBlock);
    }

    private void setPage() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11_906));
        size.setH(BigInteger.valueOf(16_838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1_418));
        margins.setBottom(BigInteger.valueOf(1_247));
        margins.setLeft(BigInteger.valueOf(1_418));
        margins.setRight(BigInteger.valueOf(1_134));
        margins.setHeader(BigInteger.valueOf(709));
        margins.setFooter(BigInteger.valueOf(567));
    }

    private void writeBlock(Block block) {
        if (block instanceof Grid grid) {
            writeGrid(grid);
        } else {
            write(block, document::createParagraph, NO_LIST);
        }
    }

    /** @param next the paragraph to write into @param level of the list in which it stands */
    private void write(Block block, Supplier<XWPFParagraph> next, int level) {
        if (block instanceof Heading heading) {
            XWPFParagraph paragraph = next.get();
            paragraph.setStyle(WordStyles.ofHeading(heading.level()));
            writeRuns(paragraph, heading.runs());
        } else if (block instanceof Paragraph paragraph) {
            XWPFParagraph written = next.get();
            written.setStyle(WordStyles.of(paragraph.kind()));
            writeRuns(written, paragraph.runs());
        } else if (block instanceof Listing listing) {
            writeListing(listing, next, level + 1);
        } else if (block instanceof Grid grid) {
            // a table within a list or a cell: its cells stand below one another
            grid.cells().forEach(cell -> cell.blocks().forEach(inside -> write(inside, next, level)));
        }
    }

    private void writeListing(Listing listing, Supplier<XWPFParagraph> next, int level) {
        BigInteger list = lists.add(listing.ordered(), level);
        for (List<Block> item : listing.items()) {
            Supplier<XWPFParagraph> inItem = new ItemParagraphs(next, list, level);
            item.forEach(block -> write(block, block instanceof Listing ? next : inItem, level));
        }
    }

    /** The first paragraph of an item has its number or bullet, the others stand below it. */
    private static final class ItemParagraphs implements Supplier<XWPFParagraph> {

        private final Supplier<XWPFParagraph> next;
        private final BigInteger list;
        private final int level;
        private boolean begun;

        ItemParagraphs(Supplier<XWPFParagraph> next, BigInteger list, int level) {
            this.next = next;
            this.list = list;
            this.level = level;
        }

        @Override
        public XWPFParagraph get() {
            XWPFParagraph paragraph = next.get();
            if (begun) {
                paragraph.setIndentationLeft(WordLists.indent(level));
            } else {
                paragraph.setNumID(list);
                paragraph.setNumILvl(BigInteger.valueOf(level));
            }
            begun = true;
            return paragraph;
        }
    }

    private void writeGrid(Grid grid) {
        if (!grid.caption().isEmpty()) {
            XWPFParagraph caption = document.createParagraph();
            caption.setStyle(WordStyles.CAPTION);
            writeRuns(caption, grid.caption());
        }
        if (grid.rows().isEmpty()) {
            return;
        }
        XWPFTable table = document.createTable();
        table.removeRow(0);
        table.setWidth("100%");
        CTTblGrid columns = table.getCTTbl().addNewTblGrid();
        for (int i = 0; i < grid.columns(); i++) {
            columns.addNewGridCol();
        }
        for (GridRow row : grid.rows()) {
            writeRow(row, table.insertNewTableRow(table.getNumberOfRows()));
        }
        // Word lets two tables grow together that have nothing between them
        document.createParagraph();
    }

    private void writeRow(GridRow row, XWPFTableRow written) {
        written.setRepeatHeader(row.head());
        for (Slot slot : row.slots()) {
            if (slot instanceof Cell cell) {
                XWPFTableCell begun = begin(written, cell.columns());
                if (cell.rows() > 1) {
                    properties(begun).addNewVMerge().setVal(STMerge.RESTART);
                }
                writeCell(cell, begun);
            } else if (slot instanceof Below below && below.columns() > 0) {
                properties(begin(written, below.columns())).addNewVMerge().setVal(STMerge.CONTINUE);
            }
        }
    }

    private static XWPFTableCell begin(XWPFTableRow row, int columns) {
        XWPFTableCell cell = row.addNewTableCell();
        if (columns > 1) {
            properties(cell).addNewGridSpan().setVal(BigInteger.valueOf(columns));
        }
        return cell;
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    /** A cell has one paragraph from the beginning. */
    private void writeCell(Cell cell, XWPFTableCell written) {
        XWPFParagraph first = written.getParagraphs().get(0);
        Supplier<XWPFParagraph> next = new Supplier<>() {
            private boolean begun;

            @Override
            public XWPFParagraph get() {
                XWPFParagraph paragraph = begun ? written.addParagraph() : first;
                begun = true;
                return paragraph;
            }
        };
        cell.blocks().forEach(block -> write(block, next, NO_LIST));
    }

    private static void writeRuns(XWPFParagraph paragraph, List<Run> runs) {
        for (Run run : runs) {
            XWPFRun written = run.href() == null ? paragraph.createRun() : paragraph.createHyperlinkRun(run.href());
            String[] lines = run.text().split("\n", -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    written.addBreak();
                }
                written.setText(lines[i], i);
            }
            emphasise(written, run);
        }
    }

    private static void emphasise(XWPFRun written, Run run) {
        if (run.href() != null) {
            written.setColor("0B5C63");
            written.setUnderline(UnderlinePatterns.SINGLE);
        }
        for (Emphasis emphasis : run.sortedEmphases()) {
            switch (emphasis) {
                case BOLD -> written.setBold(true);
                case ITALIC -> written.setItalic(true);
                case UNDERLINED -> written.setUnderline(UnderlinePatterns.SINGLE);
                case STRUCK -> written.setStrikeThrough(true);
                case LOWERED -> written.setSubscript(VerticalAlign.SUBSCRIPT);
                case RAISED -> written.setSubscript(VerticalAlign.SUPERSCRIPT);
            }
        }
    }
}
