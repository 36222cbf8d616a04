package de.nordertor.publication.control;

import de.nordertor.publication.entity.PublicKind;
import java.time.Instant;

/** Frozen objects for tests. */
public final class Frozen {

    public static final Instant CREATED = Instant.parse("2016-05-18T08:00:00.123456Z");
    public static final Instant MODIFIED = Instant.parse("2016-05-31T12:30:59.987654Z");

    private Frozen() {}

    /** @param content JSON in which apostrophes stand for quotation marks */
    public static PublicRow row(PublicKind kind, long id, String content) {
        return new PublicRow(id, kind, 3, content.replace('\'', '"'), CREATED, MODIFIED, false);
    }

    public static PublicRow deleted(PublicKind kind, long id) {
        return new PublicRow(id, kind, 4, "{}", CREATED, MODIFIED, true);
    }
}
