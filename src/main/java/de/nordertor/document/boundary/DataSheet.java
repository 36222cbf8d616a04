package de.nordertor.document.boundary;

import java.time.LocalDate;
import java.util.List;

/**
 * A sheet that tells something in sections of label and text.
 *
 * @param sender the town
 * @param about whom or what it is about
 */
public record DataSheet(String sender, String title, String about, LocalDate date, List<Section> sections) {

    /** Everything plain text; a value may have several lines. */
    public record Section(String title, List<Entry> entries) {}

    /** One fact. */
    public record Entry(String label, String value) {}
}
