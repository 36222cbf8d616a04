package de.nordertor.document.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of every PDF: parsed once, then only read, by all documents at the same time. */
final class PdfFonts {

    static final String FAMILY = "Nordertor Sans";

    private static final String FOLDER = "/pdf/fonts/";

    /** One font file as CSS asks for it; a fallback serves every weight and style. */
    record Face(String family, int weight, boolean italic, boolean fallback, TrueTypeFont file) {}

    private final List<Face> faces = List.of(
            new Face(FAMILY, 400, false, false, parse("NordertorSans-Regular.ttf")),
            new Face(FAMILY, 700, false, false, parse("NordertorSans-Bold.ttf")),
            new Face(FAMILY, 400, true, false, parse("NordertorSans-Italic.ttf")),
            new Face(FAMILY, 700, true, false, parse("NordertorSans-BoldItalic.ttf")),
            new Face("Nordertor Symbols", 400, false, true, parse("NordertorSymbols-Regular.ttf")));

    private final List<CmapLookup> lookups =
            Stream.of(faces.get(0), faces.get(4)).map(PdfFonts::lookup).toList();

    static PdfFonts shared() {
        return Shared.FONTS;
    }

    List<Face> faces() {
        return faces;
    }

    boolean canPrint(int codePoint) {
        return lookups.stream().anyMatch(lookup -> lookup.getGlyphId(codePoint) != 0);
    }

    private static CmapLookup lookup(Face face) {
        try {
            return face.file().getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads every table that a document will need, so that nothing is parsed lazily by two threads. */
    private static TrueTypeFont parse(String file) {
        try (InputStream in = PdfFonts.class.getResourceAsStream(FOLDER + file)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            font.setEnableGsub(false); // PDFBox would put glyphs into the page that have no Unicode value
            font.getHeader();
            font.getHorizontalMetrics();
            font.getGlyph();
            font.getOS2Windows();
            font.getPostScript();
            font.getNaming();
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Shared {
        private static final PdfFonts FONTS = new PdfFonts();
    }
}
