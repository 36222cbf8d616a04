package de.nordertor.document.control.office;

import java.util.List;
import java.util.Set;

/**
 * Words that look the same.
 *
 * @param text a line feed is a new line of the same paragraph
 * @param href where the words lead; null where they do not
 */
record Run(String text, Set<Emphasis> emphases, String href) {

    Run {
        emphases = Set.copyOf(emphases);
    }

    /** Always in the same order. */
    List<Emphasis> sortedEmphases() {
        return emphases.stream().sorted().toList();
    }
}
