package de.nordertor.council.boundary;

/** What a line of a table of members would do here. */
public enum MemberNews {
    /** Somebody whom nobody has entered yet. */
    PERSON,
    /** A committee more for somebody. */
    MEMBERSHIP,
    /** Nothing. */
    SAME
}
