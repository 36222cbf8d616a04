package de.nordertor.matching.boundary;

import de.nordertor.platform.boundary.SubjectTitle;
import java.io.Serializable;
import java.time.Instant;

/**
 * A pair that somebody says does not fit, seen from one side.
 *
 * @param other null where the person may not read it
 * @param holding false where one side has changed since, so that the pair is proposed again
 */
public record ExclusionRow(
        Long id, SubjectTitle other, String reason, Instant excludedAt, String excludedBy, boolean holding)
        implements Serializable {}
