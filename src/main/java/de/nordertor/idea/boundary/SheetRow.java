package de.nordertor.idea.boundary;

import java.time.Instant;

/** A sheet in a list. @param municipality null for an own one. @param answers how many ideas came of it here or elsewhere */
public record SheetRow(Long id, String title, String municipality, String areaType, Instant changedAt, long answers) {}
