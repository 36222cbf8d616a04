package de.nordertor.programme.boundary;

import de.nordertor.programme.entity.SessionContent;
import de.nordertor.programme.entity.SessionState;
import java.io.Serializable;
import java.time.Instant;

/** A session as a person may see it. @param cancellationReason null unless it was cancelled */
public record SessionView(
        Long id,
        Long programmeId,
        String programmeName,
        SessionContent content,
        SessionState state,
        String cancellationReason,
        Instant changedAt,
        String changedBy,
        boolean mayWrite)
        implements Serializable {}
