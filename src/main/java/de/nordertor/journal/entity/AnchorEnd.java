package de.nordertor.journal.entity;

/** Why a deadline does not hang on another date any more. */
public enum AnchorEnd {
    /** Somebody put it on a day by hand. */
    MOVED,
    /** The other deadline is done; the day on which that was does not count. */
    DONE,
    /** The other deadline was cancelled. */
    CANCELLED,
    /** There is no such date any more, or none that a deadline can be counted from. */
    GONE
}
