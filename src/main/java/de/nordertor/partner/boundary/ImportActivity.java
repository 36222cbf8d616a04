package de.nordertor.partner.boundary;

/** Whether somebody works on an import. */
public enum ImportActivity {
    /** Nothing is to be done but by a person. */
    RESTING,
    WORKING,
    /** Somebody wanted it to stop. */
    STOPPED,
    /** Its worker is gone, for example with its server; it can go on where it was. */
    INTERRUPTED
}
