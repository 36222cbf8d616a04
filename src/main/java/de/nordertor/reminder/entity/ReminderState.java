package de.nordertor.reminder.entity;

/** What became of one reminder. */
public enum ReminderState {
    /** Its day has not come, or nobody was told yet. */
    WAITING,
    /** It stands in the list of everybody concerned. */
    TOLD,
    /** A later one of the same thing was told with it, after the server had been down. */
    PASSED_OVER,
    /** The thing is done, gone, or has another day. */
    CANCELLED,
    /** It was tried often enough and could not be told. */
    FAILED
}
