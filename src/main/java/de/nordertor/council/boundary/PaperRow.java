package de.nordertor.council.boundary;

import de.nordertor.council.entity.PaperState;
import de.nordertor.document.entity.Visibility;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A paper in a list.
 *
 * @param number null while it has none
 * @param submittedAt when it was given to the lead for approval; null if it is not waiting
 */
public record PaperRow(
        Long id,
        String number,
        String subject,
        String typeName,
        String departmentCode,
        String departmentName,
        LocalDate date,
        PaperState state,
        Visibility visibility,
        Instant submittedAt,
        Instant changedAt,
        String changedBy) {

    public boolean submitted() {
        return submittedAt != null;
    }
}
