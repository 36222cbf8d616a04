package de.nordertor.council.entity;

/** One after the other, or all at the same time. */
public enum CoSigningMode {
    ORDERED,
    PARALLEL
}
