package de.nordertor.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What tests ask a PDF: is it archivable and accessible, and which text comes out of it. */
public final class PdfConformance {

    private PdfConformance() {}

    /** Fails with veraPDF's words unless the document is PDF/A-3a and PDF/UA-1. */
    public static void assertArchivableAndAccessible(byte[] pdf) {
        assertThat(VeraPdf.violations(pdf, VeraPdf.PDF_A_3A)).as("PDF/A-3a").isEmpty();
        assertThat(VeraPdf.violations(pdf, VeraPdf.PDF_UA_1)).as("PDF/UA-1").isEmpty();
    }

    /** The text of all pages in the order of the document, runs of white space made one space. */
    public static String text(byte[] pdf) {
        return squeeze(pageTexts(pdf).stream().reduce("", (all, page) -> all + " " + page));
    }

    /** The text of each page. */
    public static List<String> pageTexts(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(squeeze(stripper.getText(document)));
            }
            return pages;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as a screen reader gets it: by the structure of the document, without repeated heads and feet. */
    public static String readingText(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return squeeze(TaggedText.of(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs of white space (not the no-break space) made one space, in NFC: so texts compare whatever their lines. */
    public static String squeeze(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[ \\t\\r\\n]+", " ")
                .strip();
    }

    /** The titles of all bookmarks in order, two blanks before each for every level. */
    public static List<String> bookmarks(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return bookmarks(document.getDocumentCatalog().getDocumentOutline(), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> bookmarks(PDOutlineNode parent, String indent) {
        var titles = new ArrayList<String>();
        for (var item : parent.children()) {
            titles.add(indent + item.getTitle());
            titles.addAll(bookmarks(item, indent + "  "));
        }
        return titles;
    }

    /** The title that a reader program shows in its window. */
    public static String title(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getDocumentInformation().getTitle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever it says beside its pages, a line each: information, metadata, bookmarks, names of files inside. */
    public static String besideThePages(byte[] pdf) {
        var lines = new ArrayList<>(bookmarks(pdf));
        try (var document = Loader.loadPDF(pdf)) {
            var information = document.getDocumentInformation();
            information.getMetadataKeys().forEach(key -> lines.add(information.getCustomMetadataValue(key)));
            var catalog = document.getDocumentCatalog();
            if (catalog.getMetadata() != null) {
                var metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
                lines.addAll(List.of(metadata.split("<[^>]*>|\\R")));
            }
            document.getDocument().getObjectsByType(COSName.FILESPEC).forEach(file -> {
                var name = (COSDictionary) file.getObject();
                lines.add(name.getString(COSName.UF) + " " + name.getString(COSName.DESC));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return String.join("\n", lines);
    }

    /** Where on the pages the text reaches furthest to the right, in points. */
    public static double rightmostText(byte[] pdf) {
        double[] right = {0};
        try (var document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    positions.forEach(at -> right[0] = Math.max(right[0], at.getEndX()));
                }
            }.getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return right[0];
    }

    /** Leaves the document in {@code target/pdf}, for people to look at. */
    public static byte[] keep(String name, byte[] pdf) {
        try {
            var folder = Path.of(System.getProperty("nordertor.build", "target"), "pdf");
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".pdf"), pdf);
            return pdf;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
