package de.nordertor.platform.entity;

/** What a calendar does with the event in a mail (RFC 5546). */
public enum CalendarMethod {
    /** Enters it, or changes the entry that it has. */
    REQUEST,
    /** Takes it out. */
    CANCEL
}
