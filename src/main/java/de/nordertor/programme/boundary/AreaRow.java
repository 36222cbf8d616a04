package de.nordertor.programme.boundary;

import java.time.LocalDate;

/**
 * An area in a list.
 *
 * @param programme what the programme that funds it is called today; null where it has no name now
 * @param inhabitants of the latest count; null before the first
 */
public record AreaRow(
        Long id,
        String name,
        String programme,
        LocalDate admittedOn,
        LocalDate admittedUntil,
        Integer inhabitants,
        LocalDate countedOn,
        String department,
        boolean drawn) {}
