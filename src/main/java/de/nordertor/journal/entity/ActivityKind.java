package de.nordertor.journal.entity;

/** What kind of contact or note an activity tells of. */
public enum ActivityKind {
    CALL,
    VISIT,
    MAIL,
    MEETING,
    LETTER,
    NOTE
}
