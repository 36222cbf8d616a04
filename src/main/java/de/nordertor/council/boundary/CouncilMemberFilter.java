package de.nordertor.council.boundary;

import java.io.Serializable;

/**
 * Which people a list shows; null for no limit.
 *
 * @param text part of a name or of the parliamentary group
 * @param committeeId those who are in it today
 */
public record CouncilMemberFilter(String text, Long committeeId) implements Serializable {}
