package de.nordertor.council.boundary;

import de.nordertor.council.entity.TrackingState;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A tracking in a list.
 *
 * @param responsible the name of a person; null for the leads of the department
 * @param endedOn when it was done or dropped; null while it is open
 */
public record TrackingRow(
        Long id,
        String task,
        String committee,
        Long paperId,
        String paperNumber,
        String department,
        String responsible,
        LocalDate dueOn,
        TrackingState state,
        LocalDate endedOn)
        implements Serializable {}
