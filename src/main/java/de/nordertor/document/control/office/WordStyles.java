package de.nordertor.document.control.office;

import java.math.BigInteger;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of a text in a word processor; a heading is one for a screen reader, too. */
final class WordStyles {

    static final String HEADER = "Header";
    static final String CAPTION = "Caption";
    static final String NORMAL = "Normal";

    private static final String FONT = "Arial";
    private static final String INK = "17212B";
    private static final String GREEN = "0B5C63";
    private static final String GREY = "44525F";
    private static final String RED = "A3231F";

    private static final Map<ParagraphKind, String> STYLES = Map.of(
            ParagraphKind.PLAIN, NORMAL,
            ParagraphKind.TOWN, "Town",
            ParagraphKind.CHIEF, "Chief",
            ParagraphKind.MARK, "Mark",
            ParagraphKind.SUBJECT, "Subject",
            ParagraphKind.QUOTE, "Quote",
            ParagraphKind.TABLE_HEAD, "TableHead");

    private final XWPFStyles styles;

    private WordStyles(XWPFStyles styles) {
        this.styles = styles;
    }

    /** Gives the document its styles and its language. */
    static void addTo(XWPFDocument document, String language) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(language);
        new WordStyles(styles).addAll();
    }

    static String of(ParagraphKind kind) {
        return STYLES.get(kind);
    }

    static String ofHeading(int level) {
        return "Heading" + level;
    }

    private void addAll() {
        add(style(NORMAL, "Normal", 20, INK, false));
        for (int level = 1; level <= 6; level++) {
            int size = level == 1 ? 34 : level == 2 ? 23 : 21;
            CTStyle style = style(ofHeading(level), "heading " + level, size, level == 2 ? GREEN : INK, true);
            style.getPPr().addNewKeepNext();
            style.getPPr().getSpacing().setBefore(BigInteger.valueOf(240));
            style.getPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            add(style);
        }
        add(style("Town", "Town", 32, INK, true));
        add(style("Chief", "Chief executive", 21, GREY, false));
        add(style("Mark", "Mark", 20, RED, true));
        add(style("Subject", "Subject", 23, INK, true));
        CTStyle quote = style("Quote", "Quote", 20, INK, false);
        quote.getPPr().addNewInd().setLeft(BigInteger.valueOf(450));
        add(quote);
        add(style("TableHead", "Table heading", 20, INK, true));
        add(style(CAPTION, "caption", 20, INK, true));
        add(style(HEADER, "header", 17, GREY, false));
    }

    /** A copy is added: what is changed in a style afterwards is lost. */
    private void add(CTStyle style) {
        styles.addStyle(new XWPFStyle(style));
    }

    /** @param halfPoints the size of the letters */
    private static CTStyle style(String id, String name, int halfPoints, String colour, boolean bold) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        CTRPr letters = style.addNewRPr();
        letters.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        letters.addNewColor().setVal(colour);
        if (bold) {
            letters.addNewB();
        }
        style.addNewPPr().addNewSpacing().setAfter(BigInteger.valueOf(120));
        return style;
    }
}
