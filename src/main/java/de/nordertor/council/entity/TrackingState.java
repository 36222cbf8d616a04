package de.nordertor.council.entity;

/** Whether what was resolved is still to be done. */
public enum TrackingState {
    OPEN,
    DONE,
    /** It need not be done any more. */
    DROPPED
}
