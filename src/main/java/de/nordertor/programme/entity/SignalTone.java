package de.nordertor.programme.entity;

/** How a signal sounds. */
public enum SignalTone {
    FAVOURABLE,
    OPEN,
    UNFAVOURABLE
}
