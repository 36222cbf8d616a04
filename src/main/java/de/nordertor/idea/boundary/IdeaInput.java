package de.nordertor.idea.boundary;

import de.nordertor.idea.entity.IdeaSource;
import de.nordertor.platform.entity.SubjectRef;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;

/**
 * An idea's form as a person fills it in; see {@link de.nordertor.idea.entity.IdeaContent} for what is accepted.
 *
 * @param originKind with its id the partner, group or meeting it comes from; null for none
 */
public record IdeaInput(
        String title,
        String description,
        IdeaSource source,
        String sourceNote,
        LocalDate receivedOn,
        String originKind,
        Long originId,
        Long responsibleId,
        Set<Long> fieldIds)
        implements Serializable {

    public IdeaInput {
        fieldIds = Set.copyOf(fieldIds);
    }

    /** Null where nothing is linked. */
    public SubjectRef origin() {
        return originKind == null || originId == null ? null : new SubjectRef(originKind, originId);
    }
}
