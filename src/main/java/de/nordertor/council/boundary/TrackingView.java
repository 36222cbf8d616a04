package de.nordertor.council.boundary;

import de.nordertor.council.boundary.ResolutionTrackings.OpenTracking;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A tracking with the resolution that it belongs to.
 *
 * @param responsible the name of a person; null for the leads of the department
 * @param firstDueOn the first day that was missed; null where none was before a later one was named
 */
public record TrackingView(
        OpenTracking opened,
        TrackedConsultation of,
        String responsible,
        Long departmentId,
        String department,
        LocalDate firstDueOn,
        Instant changedAt,
        String changedBy,
        boolean mayWrite)
        implements Serializable {}
