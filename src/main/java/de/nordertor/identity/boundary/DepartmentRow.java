package de.nordertor.identity.boundary;

import de.nordertor.platform.boundary.NamedRow;

/**
 * A department in a list or a choice.
 *
 * @param parentId null at the top
 */
public record DepartmentRow(Long id, long version, String code, String name, Long parentId, boolean active)
        implements NamedRow {

    /** As choices show it. */
    public String label() {
        return code + " " + name;
    }
}
