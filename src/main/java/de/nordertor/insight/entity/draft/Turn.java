package de.nordertor.insight.entity.draft;

/** What a fact says of something that is to come; a later report tells what became of what an earlier one announced. */
public enum Turn {
    /** Nothing of that sort. */
    NONE,
    OPEN,
    /** Somebody else has to decide: told anew until that is over. */
    WAITING,
    DROPPED,
    DONE
}
