package de.nordertor.platform.entity;

import java.util.Objects;

/**
 * Points at a thing of any room without knowing that room.
 *
 * @param kind the entity's simple name, for example {@code CouncilPaper}
 */
public record SubjectRef(String kind, Long id) {

    public SubjectRef {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(id);
    }
}
