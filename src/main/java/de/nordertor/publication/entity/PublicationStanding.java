package de.nordertor.publication.entity;

/** How what the public sees stands to what the town hall knows. */
public enum PublicationStanding {
    /** The public sees what would be published now. */
    CURRENT,
    /** Something has changed inside since it was published. */
    OUTDATED,
    DEPUBLISHED
}
