package de.nordertor.council.entity;

/** Where the co-signing of a version stands. */
public enum CoSigningState {
    RUNNING,
    RETURNED,
    COMPLETE,
    ENDED;

    public String labelKey() {
        return "council.coSigningState." + name();
    }
}
