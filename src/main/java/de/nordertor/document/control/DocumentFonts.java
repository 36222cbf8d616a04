package de.nordertor.document.control;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontGroup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts inside one PDF: made when first drawn with, cut down to the glyphs in use at the end. */
final class DocumentFonts {

    private final PDDocument document;
    private final Map<PdfFonts.Face, PDType0Font> embedded = new LinkedHashMap<>();

    DocumentFonts(PDDocument document) {
        this.document = document;
    }

    /** Every face also stands behind every other family name, so that no style sheet can ask for a missing font. */
    void offerTo(PdfBoxFontResolver resolver) {
        for (var face : PdfFonts.shared().faces()) {
            if (!face.fallback()) {
                offer(resolver, face, FontGroup.MAIN);
            }
            offer(resolver, face, FontGroup.PRE_BUILT_IN_FALLBACK);
        }
    }

    /** Writes the subsets; {@code meanings} says what the private characters stand for when text is read out. */
    void finish(Map<String, String> meanings) throws IOException {
        for (var font : embedded.values()) {
            font.subset();
            if (!meanings.isEmpty()) {
                ToUnicode.replace(document, font, meanings);
            }
        }
    }

    private void offer(PdfBoxFontResolver resolver, PdfFonts.Face face, FontGroup group) {
        var style = face.italic() ? IdentValue.ITALIC : IdentValue.NORMAL;
        resolver.addFont(new LateFont(face), face.family(), face.weight(), style, true, group);
    }

    private final class LateFont extends PDFontSupplier {

        private final PdfFonts.Face face;

        LateFont(PdfFonts.Face face) {
            super(null);
            this.face = face;
        }

        @Override
        public PDFont supply() {
            return embedded.computeIfAbsent(face, this::embed);
        }

        private PDType0Font embed(PdfFonts.Face chosen) {
            try {
                return PDType0Font.load(document, chosen.file(), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
