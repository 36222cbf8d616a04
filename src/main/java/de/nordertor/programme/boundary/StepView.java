package de.nordertor.programme.boundary;

import de.nordertor.programme.entity.ParticipationState;
import java.io.Serializable;
import java.time.LocalDate;

/** One step of a participation, for the page of its documents. */
public record StepView(
        Long id,
        Long programmeId,
        String programmeName,
        ParticipationState state,
        LocalDate on,
        String reason,
        boolean mayWrite)
        implements Serializable {}
