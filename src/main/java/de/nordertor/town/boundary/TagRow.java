package de.nordertor.town.boundary;

import de.nordertor.platform.boundary.NamedRow;

/** A tag in a list and on its form; id null for a new one. */
public record TagRow(Long id, long version, String name, boolean active) implements NamedRow {}
