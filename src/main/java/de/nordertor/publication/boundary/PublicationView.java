package de.nordertor.publication.boundary;

import de.nordertor.platform.boundary.Sentence;
import de.nordertor.publication.entity.PublicationKind;
import de.nordertor.publication.entity.PublicationState;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What the committee office decides about: what the public would see of something, and how that differs from what it sees.
 *
 * @param name as people know it now
 * @param changedAt null where it was never shown, as {@code changedBy}
 * @param objects exactly what would be shown; empty where an obstacle stands against it
 * @param hidden what stays out, counted
 * @param obstacle why nothing of it may be shown; null where it may
 * @param warnings what should be looked at, because it may be personal data
 * @param hash of what would be shown and what is warned of, to be sent back when it is shown
 */
public record PublicationView(
        PublicationKind kind,
        Long subjectId,
        String name,
        PublicationState state,
        Instant changedAt,
        String changedBy,
        List<ShownObject> objects,
        List<Difference> differences,
        List<Sentence> hidden,
        Sentence obstacle,
        List<Sentence> warnings,
        String hash,
        List<PublicationEventRow> log)
        implements Serializable {

    public PublicationView {
        objects = List.copyOf(objects);
        differences = List.copyOf(differences);
        hidden = List.copyOf(hidden);
        warnings = List.copyOf(warnings);
        log = List.copyOf(log);
    }

    public boolean isPublished() {
        return state == PublicationState.PUBLISHED;
    }

    public boolean isPublishable() {
        return obstacle == null && (!isPublished() || !differences.isEmpty());
    }
}
