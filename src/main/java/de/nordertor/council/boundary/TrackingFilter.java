package de.nordertor.council.boundary;

import de.nordertor.council.entity.TrackingDue;
import java.io.Serializable;

/**
 * Which trackings a list shows; null for no limit.
 *
 * @param due OPEN with what is late
 */
public record TrackingFilter(Long committeeId, TrackingDue due, Long departmentId, Long consultationId)
        implements Serializable {}
