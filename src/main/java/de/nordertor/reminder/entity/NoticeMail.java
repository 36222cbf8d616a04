package de.nordertor.reminder.entity;

/** How a notice reaches its person beside the list of the application. */
public enum NoticeMail {
    /** A mail has still to be written. */
    WAITING,
    /** It stands in the digest of a day. */
    DIGEST,
    /** It left at once, by itself. */
    ALONE,
    /** The person wants no mail, or has no address. */
    NONE,
    /** What it told was over before the mail was written; it waits again where that goes on. */
    OVER,
    /** Somebody else was reached when the mail was to be written, and told instead. */
    PASSED_ON
}
