package de.nordertor.partner.entity;

/** From which of two partners something is taken; both are possible for texts only. */
public enum MergeSide {
    FIRST,
    SECOND,
    BOTH
}
