package de.nordertor.town.entity;

/**
 * Fired in the transaction in which the programme's boundary was drawn anew or erased.
 *
 * @param area null where there is none any more
 */
public record ProgrammeBoundaryChanged(GeoArea area) {}
