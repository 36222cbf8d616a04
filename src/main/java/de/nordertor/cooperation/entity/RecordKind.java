package de.nordertor.cooperation.entity;

/** What an entry in the trail of a promise tells. */
public enum RecordKind {
    OUTCOME,
    CORRECTION,
    DUE_MOVED,
    REPLACEMENT
}
