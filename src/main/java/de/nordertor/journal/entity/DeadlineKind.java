package de.nordertor.journal.entity;

/** What a deadline is about. */
public enum DeadlineKind {
    NEXT_STEP,
    TASK,
    /** Something that the law or a contract demands. */
    DUTY,
    /** Wiedervorlage: the thing is looked at again. */
    FOLLOW_UP
}
