package de.nordertor.platform.entity;

/** What comes of one thing in a change of many. */
public enum BulkOutcome {
    /** It is going to be changed. */
    PLANNED,
    CHANGED,
    /** It is as wanted already. */
    UNCHANGED,
    /** It may not be changed in that way; the reason is kept. */
    REFUSED,
    /** Somebody else changed it since the change was planned, so it was left alone. */
    CONFLICT,
    /** It is not there any more. */
    GONE
}
