package de.nordertor.publication.entity;

/** What happened to a publication. */
public enum PublicationAct {
    PUBLISHED,
    /** Shown already, it was replaced by what it says now. */
    CORRECTED,
    DEPUBLISHED,
    /** A part was taken back at once, because it is no longer public inside the town hall. */
    NARROWED
}
