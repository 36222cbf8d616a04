package de.nordertor.publication.boundary;

import de.nordertor.publication.entity.PublicationKind;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Something that could be shown to the public and never was.
 *
 * @param on its day; null for what has none
 */
public record Candidate(PublicationKind kind, Long subjectId, String name, LocalDate on) implements Serializable {}
