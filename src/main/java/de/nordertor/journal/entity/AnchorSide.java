package de.nordertor.journal.entity;

/** Whether something is due before another date or after it. */
public enum AnchorSide {
    BEFORE,
    AFTER
}
