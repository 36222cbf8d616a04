package de.nordertor.journal.boundary;

/** Which deadlines a list shows by whether they wait for somebody. */
public enum WaitingFilter {
    WAITING,
    NOT_WAITING
}
