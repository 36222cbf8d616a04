package de.nordertor.identity.entity;

/** How far a permission reaches that a role gives. */
public enum Reach {
    /** Not at all. */
    NONE,
    /** The department named in the grant and those below it; nothing where the grant names no department. */
    NAMED_DEPARTMENT,
    /** The department named in the grant and those below it; all where the grant names none. */
    GRANTED_DEPARTMENTS,
    /** All departments, whatever the grant names. */
    TOWN
}
