package de.nordertor.publication.boundary;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one public page shows, all of one moment.
 *
 * @param town null until the town itself is published
 * @param subject what the page is about; null where it is a list
 * @param things what it lists
 * @param more a second list of it
 * @param total how many things there are in all
 */
public record PublicView(
        PublicThing town, PublicThing subject, List<PublicThing> things, List<PublicThing> more, long total) {

    /** The last change of anything that was read for the page; null where there is nothing. */
    public Instant asOf() {
        return Stream.of(Stream.ofNullable(town), Stream.ofNullable(subject), things.stream(), more.stream())
                .flatMap(stream -> stream)
                .map(PublicThing::latest)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
