package de.nordertor.journal.boundary;

import java.util.List;

/**
 * What the page of a thing shows of its timeline.
 *
 * @param deadlines the open ones, the most urgent first; at most ten
 * @param latest what happened last, newest first, without what was withdrawn; at most five
 * @param mayWrite whether the person may note and plan something on the thing
 */
public record TimelineBrief(List<DeadlineRow> deadlines, List<TimelineRow> latest, boolean mayWrite) {

    public TimelineBrief {
        deadlines = List.copyOf(deadlines);
        latest = List.copyOf(latest);
    }

    public boolean isEmpty() {
        return deadlines.isEmpty() && latest.isEmpty();
    }
}
