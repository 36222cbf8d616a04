package de.nordertor.platform.boundary;

import java.util.Collection;
import java.util.Set;

/**
 * Tells of things whether a room has hung something on them, for whoever wants to remove them. Every room that keeps
 * entries by {@link de.nordertor.platform.entity.SubjectRef} answers; foreign keys need no answer.
 */
public interface SubjectUse {

    /** Those of the ids on which something hangs, whoever may read it. */
    Set<Long> used(String kind, Collection<Long> ids);
}
