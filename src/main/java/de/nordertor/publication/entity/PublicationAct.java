package de.nordertor.publication.entity;

/** What happened to a publication. */
public enum PublicationAct {
    PUBLISHED,
    /** Shown already, it was replaced by what it says now. */
    CORRECTED,
    DEPUBLISHED,
    /** A part was taken back at once: it was closed inside the town hall, or belongs to a paper that was taken back. */
    NARROWED
}
