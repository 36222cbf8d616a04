package de.nordertor.programme.boundary;

import de.nordertor.programme.entity.ParticipationState;
import java.time.LocalDate;

/**
 * A programme in a list, with the town's own participation.
 *
 * @param state null while the town does not take part
 * @param since the day of the last step; null without one
 */
public record ProgrammeRow(
        Long id,
        String name,
        String carrier,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer places,
        ParticipationState state,
        LocalDate since,
        String responsible) {}
