package de.nordertor.document.boundary;

import java.util.List;

/**
 * Cards to be cut out and laid on tables, four on a page.
 *
 * @param language of the words, for example {@code de-DE}
 * @param title what they are for
 * @param sender the town
 */
public record CardSheet(String language, String title, String sender, List<Card> cards) {

    /**
     * Everything plain text.
     *
     * @param heading what stands at the top in large letters, for example the kind and number
     * @param text what is told, in large letters
     * @param who whose card it is
     * @param lines what else there is to know
     */
    public record Card(String heading, String text, String who, List<String> lines) {}
}
