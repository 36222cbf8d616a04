package de.nordertor.publication.boundary;

import de.nordertor.publication.entity.PublicationAct;
import de.nordertor.publication.entity.PublicationKind;
import java.io.Serializable;
import java.time.Instant;

/**
 * A line of the log.
 *
 * @param name as people knew it then
 * @param reason null where none was asked for
 * @param warnings what was warned of, and confirmed; null for nothing
 * @param hash of what was public from then on; null for nothing
 */
public record PublicationEventRow(
        PublicationKind kind,
        Long subjectId,
        String name,
        PublicationAct act,
        String reason,
        String warnings,
        String hash,
        Instant happenedAt,
        String happenedBy)
        implements Serializable {}
