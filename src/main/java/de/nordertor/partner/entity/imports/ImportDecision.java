package de.nordertor.partner.entity.imports;

/** What is to become of a row. */
public enum ImportDecision {
    SKIP,
    /** The partner that is there gets what is filled in the row. */
    UPDATE,
    CREATE
}
