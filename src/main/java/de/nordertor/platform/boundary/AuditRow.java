package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.AuditAction;
import java.time.Instant;

/**
 * One line of the audit trail: who did what to which field when.
 *
 * @param useCase the boundary method, for example {@code Papers.approve}
 * @param field null where the row is about the whole thing
 */
public record AuditRow(
        Instant occurredAt,
        String login,
        String useCase,
        AuditAction action,
        String subjectKind,
        Long subjectId,
        String field,
        String oldValue,
        String newValue) {

    /** The same row for whoever may know that something changed, but not what it says. */
    public AuditRow withoutValues() {
        return new AuditRow(occurredAt, login, useCase, action, subjectKind, subjectId, field, null, null);
    }
}
