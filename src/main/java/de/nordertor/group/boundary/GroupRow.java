package de.nordertor.group.boundary;

import de.nordertor.group.entity.WorkingGroupKind;
import java.time.LocalDate;

/** A group in a list. @param members how many belong to it today */
public record GroupRow(
        Long id,
        String name,
        WorkingGroupKind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer residents,
        long members) {}
