package de.nordertor.document.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * A sheet that tells something in sections of running text.
 *
 * @param sender the town
 * @param about whom or what it is about
 * @param period of which days it tells; null for all
 */
public record TextSheet(
        String sender, String title, String about, String period, LocalDate date, List<Section> sections) {

    /** Plain text; a paragraph may have several lines. */
    public record Section(String title, List<String> paragraphs) {}
}
