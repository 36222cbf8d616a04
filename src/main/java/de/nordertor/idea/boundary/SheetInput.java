package de.nordertor.idea.boundary;

import java.io.Serializable;
import java.util.Set;

/** A sheet's form as a person fills it in; see {@link de.nordertor.idea.entity.SheetContent} for what is accepted. */
public record SheetInput(
        String title,
        Set<Long> fieldIds,
        String otherFields,
        String areaType,
        String startingPosition,
        String description,
        String management,
        String participation,
        String effect,
        String conclusion,
        String contact)
        implements Serializable {

    /** What the form of a new sheet shows. */
    public static final SheetInput EMPTY =
            new SheetInput(null, Set.of(), null, null, null, null, null, null, null, null, null);

    public SheetInput {
        fieldIds = Set.copyOf(fieldIds);
    }
}
