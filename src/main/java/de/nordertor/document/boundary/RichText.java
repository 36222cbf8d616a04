package de.nordertor.document.boundary;

import de.nordertor.document.control.PlainText;
import de.nordertor.document.control.RichTextSanitizer;
import de.nordertor.platform.boundary.Open;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Formatted text as it is stored, shown and printed: a well-formed XHTML fragment. */
@ApplicationScoped
@Open("computes on the given text alone")
public class RichText {

    @Inject
    private RichTextSanitizer sanitizer;

    /** The fragment without anything that does not belong in a paper; empty when nothing readable is left. */
    public String sanitise(String html) {
        return sanitizer.sanitise(html);
    }

    /** The words alone, a line for every paragraph, item and row: for search, comparison and length. */
    public String plainText(String html) {
        return PlainText.of(sanitizer.sanitise(html));
    }
}
