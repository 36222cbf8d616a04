package de.nordertor.platform.boundary;

/**
 * A row that was moved from one thing to another.
 *
 * @param kind the entity's simple name
 * @param version of the row after it was moved; another one later tells that somebody has changed it since
 * @param alsoThere whether it hung on the other thing before as well, and now does so once
 */
public record MovedRow(String kind, Long id, long version, boolean alsoThere) {}
