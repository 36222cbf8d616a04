package de.nordertor.idea.boundary;

/** Whose a sheet is. */
public enum SheetOrigin {
    OWN,
    FOREIGN
}
