package de.nordertor.document.boundary;

import de.nordertor.document.entity.Visibility;

/**
 * How a room decides about the attachments of its things. A room makes one application-scoped bean of it per kind; it
 * is found by {@link #kind()} and answers for the current user. Both answers are false for an id that does not exist.
 */
public interface SubjectGuard {

    /** The simple name of the entity, for example {@code CouncilPaper}. */
    String kind();

    boolean mayRead(Long subjectId, Visibility visibility);

    /** Add, rename, show, hide and remove; false once the thing is frozen. */
    boolean mayWrite(Long subjectId);

    /**
     * One of the attachments of a thing that the person may write is added, renamed, shown, hidden or removed; within the
     * transaction that does it. A room that refuses throws what says why.
     */
    default void beforeChange(Long subjectId) {}
}
