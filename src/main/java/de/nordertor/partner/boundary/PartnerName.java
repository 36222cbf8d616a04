package de.nordertor.partner.boundary;

/** Which partner, and what it is called. */
public record PartnerName(Long id, String name) {}
