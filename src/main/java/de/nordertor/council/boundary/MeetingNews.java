package de.nordertor.council.boundary;

/** What an event of a sitting calendar would do here. */
public enum MeetingNews {
    /** A meeting that nobody has planned yet. */
    NEW,
    /** Another day, time or place. */
    CHANGED,
    /** Planned already, and from now on the one that the event speaks of. */
    LINKED,
    /** It does not take place any more. */
    CANCELLED,
    /** Nothing. */
    SAME
}
