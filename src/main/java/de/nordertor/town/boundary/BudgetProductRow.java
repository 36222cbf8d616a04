package de.nordertor.town.boundary;

import de.nordertor.platform.boundary.NamedRow;

/** A budget product in a list or a select. */
public record BudgetProductRow(Long id, long version, String code, String name, boolean active) implements NamedRow {

    /** As the form of a council paper prints it: {@code 5020 Soziale Förderung und Betreuung}. */
    public String label() {
        return code + " " + name;
    }
}
