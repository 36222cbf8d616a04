package de.nordertor.publication.entity;

/** Whether the public sees something. */
public enum PublicationState {
    UNPUBLISHED,
    PUBLISHED,
    DEPUBLISHED
}
