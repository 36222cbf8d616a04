package de.nordertor.partner.entity.imports;

/** What has become of a row. */
public enum ImportOutcome {
    CREATED,
    UPDATED,
    /** There was nothing to do. */
    UNCHANGED,
    SKIPPED,
    /** It could not be imported, and the row says why. */
    REFUSED,
    UNDONE,
    /** It could not be undone, and the row says why. */
    KEPT
}
