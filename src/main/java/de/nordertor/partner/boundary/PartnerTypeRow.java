package de.nordertor.partner.boundary;

import de.nordertor.platform.boundary.NamedRow;

/** A kind of partner in a list and on its form; id null for a new one. */
public record PartnerTypeRow(Long id, long version, String code, String name, boolean active) implements NamedRow {}
