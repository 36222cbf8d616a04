package de.nordertor.journal.boundary;

import de.nordertor.journal.entity.ActivityKind;

/**
 * What narrows the timeline of a thing.
 *
 * @param text part of what is written; null for everything
 * @param kind activities of this kind only; null for all
 * @param deadlinesOnly without activities
 */
public record TimelineFilter(String text, ActivityKind kind, boolean deadlinesOnly) {

    public static final TimelineFilter NONE = new TimelineFilter(null, null, false);
}
