package de.nordertor.council.boundary;

import de.nordertor.platform.entity.ConflictException;
import java.time.Instant;
import java.util.List;

/** Somebody saved the same paper in between; tells who, when and which fields, so that the form can keep what was typed. */
public class PaperConflictException extends ConflictException {

    private final String changedBy;
    private final Instant changedAt;
    private final transient List<FieldChange> changes;

    public PaperConflictException(String changedBy, Instant changedAt, List<FieldChange> changes) {
        super("council.paper.conflict", changedBy);
        this.changedBy = changedBy;
        this.changedAt = changedAt;
        this.changes = List.copyOf(changes);
    }

    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public List<FieldChange> changes() {
        return changes;
    }
}
