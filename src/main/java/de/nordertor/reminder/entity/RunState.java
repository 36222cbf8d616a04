package de.nordertor.reminder.entity;

/** What became of a run. */
public enum RunState {
    RUNNING,
    DONE,
    /** It ended early, and says why. */
    FAILED,
    /** It never said that it ended: its server died. */
    LOST
}
