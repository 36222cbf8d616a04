package de.nordertor.idea.boundary;

/**
 * What narrows the list of sheets; null for everything.
 *
 * @param text found in title, municipality or description
 */
public record SheetFilter(String text, SheetOrigin origin, Long fieldId) {

    public static final SheetFilter NONE = new SheetFilter(null, null, null);
}
