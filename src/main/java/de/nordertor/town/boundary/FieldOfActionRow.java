package de.nordertor.town.boundary;

import de.nordertor.platform.boundary.NamedRow;

/** A field of action in a list and on its form; id null for a new one. */
public record FieldOfActionRow(Long id, long version, String code, String name, int ordinal, boolean active)
        implements NamedRow {}
