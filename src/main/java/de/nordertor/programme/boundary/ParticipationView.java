package de.nordertor.programme.boundary;

import de.nordertor.programme.entity.Checklist;
import de.nordertor.programme.entity.ParticipationState;
import de.nordertor.programme.entity.SignalTone;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How the town takes part in a programme.
 *
 * @param responsible null for nobody
 * @param steps in their order
 * @param signals the newest first
 * @param next the steps that the person may go
 */
public record ParticipationView(
        ParticipationState state,
        LocalDate since,
        String responsible,
        String assessment,
        Checklist checklist,
        List<Step> steps,
        List<Signal> signals,
        List<ParticipationState> next)
        implements Serializable {

    /** A step: what it became, when, why, and who wrote it down when. */
    public record Step(
            Long id, ParticipationState state, LocalDate on, String reason, Instant recordedAt, String recordedBy)
            implements Serializable {}

    /** What one heard, and who wrote it down when. */
    public record Signal(
            LocalDate on, SignalTone tone, String source, String text, Instant recordedAt, String recordedBy)
            implements Serializable {}
}
