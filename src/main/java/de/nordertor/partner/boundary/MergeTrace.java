package de.nordertor.partner.boundary;

import java.time.Instant;

/** A partner that became a part of another one. */
public record MergeTrace(Long mergeId, Long loserId, String loserName, Instant mergedAt, String mergedBy) {}
