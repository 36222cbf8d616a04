package de.nordertor.group.boundary;

import de.nordertor.platform.boundary.SubjectTitle;
import java.util.List;

/** A field of action and the groups that cover it today, by name. */
public record CoverageRow(Long fieldId, String fieldName, List<SubjectTitle> groups) {

    public CoverageRow {
        groups = List.copyOf(groups);
    }

    public boolean isCovered() {
        return !groups.isEmpty();
    }
}
