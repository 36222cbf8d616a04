package de.nordertor.platform.entity;

/** What an audit row tells. */
public enum AuditAction {
    CREATED,
    CHANGED,
    DELETED,
    REFUSED,
    SIGNED_IN,
    SIGN_IN_FAILED,
    LOCKED_OUT,
    SIGNED_OUT
}
