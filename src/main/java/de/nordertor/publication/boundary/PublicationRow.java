package de.nordertor.publication.boundary;

import de.nordertor.publication.entity.PublicationKind;
import de.nordertor.publication.entity.PublicationStanding;
import de.nordertor.publication.entity.PublicationState;
import java.io.Serializable;
import java.time.Instant;

/** A publication in a list. */
public record PublicationRow(
        PublicationKind kind,
        Long subjectId,
        String name,
        PublicationState state,
        boolean outdated,
        Instant changedAt,
        String changedBy)
        implements Serializable {

    public PublicationStanding standing() {
        if (state != PublicationState.PUBLISHED) {
            return PublicationStanding.DEPUBLISHED;
        }
        return outdated ? PublicationStanding.OUTDATED : PublicationStanding.CURRENT;
    }
}
