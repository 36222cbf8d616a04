package de.nordertor.partner.entity.imports;

/** What the check found of a row. */
public enum ImportKind {
    /** Nobody in the register is like it. */
    NEW,
    /** The partner is there and says the same already. */
    UNCHANGED,
    /** The partner is there, and the row says something else of it. */
    CHANGED,
    /** It may be somebody who is there already, or another row. */
    DOUBT,
    /** It cannot be imported as it stands. */
    ERROR
}
