package de.nordertor.platform.entity;

/** What an audit row tells. */
public enum AuditAction {
    CREATED,
    CHANGED,
    DELETED,
    REFUSED
}
