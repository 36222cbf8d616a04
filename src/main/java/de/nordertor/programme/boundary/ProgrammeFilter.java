package de.nordertor.programme.boundary;

import de.nordertor.programme.entity.ParticipationState;

/**
 * What narrows the list of programmes; null means no restriction.
 *
 * @param text a part of the name, client, carrier or adviser
 * @param state of the town's own participation
 */
public record ProgrammeFilter(String text, ParticipationState state) {

    public static final ProgrammeFilter NONE = new ProgrammeFilter(null, null);
}
