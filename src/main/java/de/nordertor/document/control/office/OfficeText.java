package de.nordertor.document.control.office;

import java.util.List;

/**
 * A form as a word processor knows it: what it says, and not where on the page that stands.
 *
 * @param language as HTML names it, for example {@code de-DE}
 * @param header on every page
 * @param footer on every page, before the number of the page
 */
public record OfficeText(
        String title,
        String author,
        String subject,
        String language,
        String header,
        String footer,
        List<Block> blocks) {

    public OfficeText {
        blocks = List.copyOf(blocks);
    }
}
