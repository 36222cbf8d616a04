package de.nordertor.platform.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * A part of the information for a person about the own data (Art. 15 DSGVO).
 *
 * @param titleKey the bundle key of its title
 */
public record InformationSection(String titleKey, List<Entry> entries) implements Serializable {

    /** @param label what it is, in the language of the sheet. @param value several lines where needed */
    public record Entry(String label, String value) implements Serializable {}

    public InformationSection {
        entries = List.copyOf(entries);
    }
}
