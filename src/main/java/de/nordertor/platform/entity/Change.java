package de.nordertor.platform.entity;

import java.time.Instant;

/** Who changed something, and when. */
public record Change(Instant at, String by) {}
