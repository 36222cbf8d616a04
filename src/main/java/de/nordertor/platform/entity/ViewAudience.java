package de.nordertor.platform.entity;

/** Who is offered a saved view. Whoever opens it sees what the list shows to them, and no more. */
public enum ViewAudience {
    OWNER,
    /** Everybody who works in the department in which the owner worked when sharing it. */
    DEPARTMENT,
    TOWN
}
