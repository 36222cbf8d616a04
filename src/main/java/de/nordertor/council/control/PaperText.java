package de.nordertor.council.control;

import de.nordertor.document.entity.Visibility;
import java.time.Instant;

/** What a search finds a version of a paper by. The number is the paper's, null before its first approval. */
public record PaperText(
        Long paperId,
        Long departmentId,
        String number,
        int versionNumber,
        Visibility visibility,
        Instant approvedAt,
        String informationContact,
        String subject,
        String statementOfFacts,
        String proposedResolution) {

    boolean isFrozen() {
        return approvedAt != null;
    }
}
