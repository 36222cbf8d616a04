package de.nordertor.council.boundary;

import de.nordertor.council.entity.PaperState;
import de.nordertor.document.entity.Visibility;
import java.time.LocalDate;

/**
 * What narrows the list of papers; null means no restriction.
 *
 * @param text part of the number or of the subject
 * @param from first date of the papers
 * @param to last date of the papers
 */
public record PaperFilter(
        String text,
        Long departmentId,
        Long paperTypeId,
        PaperState state,
        Visibility visibility,
        LocalDate from,
        LocalDate to) {

    public static final PaperFilter NONE = new PaperFilter(null, null, null, null, null, null, null);
}
