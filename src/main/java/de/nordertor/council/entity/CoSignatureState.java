package de.nordertor.council.entity;

/** Where one signature stands: not asked for yet, asked for, given, or the paper was returned instead. */
public enum CoSignatureState {
    WAITING,
    ASKED,
    SIGNED,
    RETURNED
}
