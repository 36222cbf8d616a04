package de.nordertor.publication.control;

import java.time.Instant;

/**
 * How often and when something was changed last, with all that belongs to it.
 *
 * @param revision rises with each change, also when a part comes or goes
 */
public record PublicChange(long revision, Instant at) {

    /** What never had a part. */
    public static final PublicChange NONE = new PublicChange(0, Instant.EPOCH);

    public PublicChange and(long version, Instant modified) {
        return new PublicChange(revision + version, modified.isAfter(at) ? modified : at);
    }
}
