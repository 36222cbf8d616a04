package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.ConflictException;
import java.time.Instant;
import java.util.List;

/** Somebody saved the same thing in between; tells who, when and which fields, so that the form can keep what was typed. */
public class EditConflictException extends ConflictException {

    private final String changedBy;
    private final Instant changedAt;
    private final transient List<FieldChange> changes;

    public EditConflictException(String messageKey, String changedBy, Instant changedAt, List<FieldChange> changes) {
        super(messageKey, changedBy);
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
