package de.nordertor.insight.boundary;

import de.nordertor.platform.boundary.SubjectTitle;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * Two undertakings that could help each other.
 *
 * @param shared in what they are alike, what counts most first; empty once that is no longer so
 * @param decision what somebody decided about them; null for nothing yet
 */
public record Synergy(SubjectTitle first, SubjectTitle second, List<Shared> shared, int strength, Decision decision)
        implements Serializable {

    public Synergy {
        shared = List.copyOf(shared);
    }

    /** @param accepted whether both are followed together */
    public record Decision(Long id, boolean accepted, String reason, Instant at, String by) implements Serializable {}
}
