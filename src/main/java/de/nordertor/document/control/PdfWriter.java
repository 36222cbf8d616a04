package de.nordertor.document.control;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.logging.Level;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Node;

/** Lays out one XHTML document and writes it as PDF/A-3a and PDF/UA-1. Holds nothing between two documents. */
public final class PdfWriter {

    private static final Set<String> NOT_PRINTED = Set.of("head", "style", "script", "bookmarks");
    private static final String PRODUCER = "Nordertor";
    private static final FSCacheEx<String, FSCacheValue> METRICS = new FSDefaultCacheStore();
    private static final byte[] SRGB = readProfile();

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final PrintableText text = new PrintableText();

    /** Writes the PDF of this XHTML; loads nothing but {@code data:} addresses, wherever the XHTML points. */
    public void write(String xhtml, OutputStream out) throws IOException {
        var document = Dom.parse(xhtml);
        AccessibleMarkup.mend(document);
        Bookmarks.fromHeadings(document);
        makePrintable(document.getDocumentElement());
        try (var pdf = new PDDocument()) {
            var fonts = new DocumentFonts(pdf);
            try (var renderer = builder(document, pdf).buildPdfRenderer()) {
                fonts.offerTo(renderer.getFontResolver());
                renderer.createPDFWithoutClosing();
                RepeatedHeads.hide(pdf);
                fonts.finish(text.meanings());
                save(pdf, out);
            }
        }
    }

    private static PdfRendererBuilder builder(Document document, PDDocument pdf) {
        return new PdfRendererBuilder()
                .usePDDocument(pdf)
                .withW3cDocument(document, null)
                .usePdfUaAccessibility(true)
                .usePdfAConformance(PdfAConformance.PDFA_3_A)
                .useColorProfile(SRGB)
                .useSVGDrawer(new SvgDrawer())
                .useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS)
                .useExternalResourceAccessControl(
                        (uri, type) -> isInline(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (uri, type) -> isInline(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withProducer(PRODUCER);
    }

    private static boolean isInline(String uri) {
        return uri != null && uri.startsWith("data:");
    }

    private void makePrintable(Node node) {
        for (var child : Dom.children(node)) {
            if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
                child.setNodeValue(text.of(child.getNodeValue()));
            } else if (!NOT_PRINTED.contains(child.getNodeName())) {
                makePrintable(child);
            }
        }
    }

    /** Not {@code PDDocument.save}: that would cut down the fonts a second time. */
    private static void save(PDDocument pdf, OutputStream out) throws IOException {
        pdf.getDocument().setIsXRefStream(true);
        new COSWriter(out, CompressParameters.DEFAULT_COMPRESSION).write(pdf);
    }

    private static byte[] readProfile() {
        try (var in = PdfWriter.class.getResourceAsStream("/pdf/sRGB.icc")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
