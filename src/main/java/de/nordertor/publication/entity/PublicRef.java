package de.nordertor.publication.entity;

import de.nordertor.council.entity.Committee;
import de.nordertor.platform.entity.SubjectRef;
import java.util.Objects;

/**
 * What a public object is, before it has an id of its own.
 *
 * @param source of which thing inside the town hall
 */
public record PublicRef(PublicKind kind, SubjectRef source) {

    public PublicRef {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(source);
    }

    public static PublicRef of(PublicKind kind, String sourceKind, Long sourceId) {
        return new PublicRef(kind, new SubjectRef(sourceKind, sourceId));
    }

    public static PublicRef committee(Long id) {
        return of(PublicKind.ORGANIZATION, Committee.KIND, id);
    }

    /** As one word, for example {@code PAPER/CouncilPaper/17}. */
    public String key() {
        return kind.name() + '/' + source.kind() + '/' + source.id();
    }

    /** What {@link #key} says. */
    public static PublicRef of(String key) {
        String[] parts = key.split("/");
        return of(PublicKind.valueOf(parts[0]), parts[1], Long.valueOf(parts[2]));
    }
}
