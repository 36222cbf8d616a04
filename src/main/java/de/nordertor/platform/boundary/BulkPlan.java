package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.BulkOutcome;
import java.io.Serializable;
import java.time.Instant;
import java.util.Map;

/**
 * A change of many things: what it is, and how far it is.
 *
 * @param content in the words of the room of the things
 * @param begunAt null as long as it is only a plan
 * @param counts how many things there are of each outcome; those without any may be missing
 */
public record BulkPlan(Long id, String content, Instant plannedAt, Instant begunAt, Map<BulkOutcome, Long> counts)
        implements Serializable {

    public BulkPlan {
        counts = Map.copyOf(counts);
    }

    public long count(BulkOutcome outcome) {
        return counts.getOrDefault(outcome, 0L);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many are still to be changed. */
    public long left() {
        return count(BulkOutcome.PLANNED);
    }

    public boolean begun() {
        return begunAt != null;
    }

    public boolean done() {
        return begun() && left() == 0;
    }

    /** Begun, and neither done nor given up: somebody left the page, or the server stopped. */
    public boolean underWay() {
        return begun() && left() > 0;
    }
}
