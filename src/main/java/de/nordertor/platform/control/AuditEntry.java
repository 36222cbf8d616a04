package de.nordertor.platform.control;

import de.nordertor.platform.entity.AuditAction;

/**
 * A line of the audit trail that bulk work writes itself.
 *
 * @param subjectKind the entity's simple name
 * @param field null where the thing as a whole was created or deleted
 */
public record AuditEntry(
        AuditAction action, String subjectKind, Long subjectId, String field, String oldValue, String newValue) {

    /** @param text as the entity's toString says it */
    public static AuditEntry created(String subjectKind, Long subjectId, String text) {
        return new AuditEntry(AuditAction.CREATED, subjectKind, subjectId, null, null, text);
    }

    public static AuditEntry deleted(String subjectKind, Long subjectId, String text) {
        return new AuditEntry(AuditAction.DELETED, subjectKind, subjectId, null, text, null);
    }
}
