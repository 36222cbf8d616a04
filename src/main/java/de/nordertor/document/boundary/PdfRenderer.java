package de.nordertor.document.boundary;

import de.nordertor.document.control.PdfWriter;
import de.nordertor.platform.boundary.Open;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Renders XHTML to a PDF that is PDF/A-3a and PDF/UA-1. The document brings its own style, title, language
 * and description ({@code <meta name="subject">}); its headings become the bookmarks. Nothing outside is ever loaded. May
 * be called by many threads at once; no container is needed.
 */
@ApplicationScoped
@Open("computes on the given text alone")
public class PdfRenderer {

    /**
     * The PDF of this document.
     *
     * @throws IllegalArgumentException if it is not well-formed
     */
    public byte[] render(String xhtml) {
        var out = new ByteArrayOutputStream();
        try {
            render(xhtml, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes the PDF of this document; the stream stays open. */
    public void render(String xhtml, OutputStream out) throws IOException {
        new PdfWriter().write(xhtml, out);
    }
}
