package de.nordertor.programme.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/** A concept in the list of its area. @param lastYear of its updates; null before the first */
public record ConceptRow(Long id, String title, LocalDate decidedOn, String decidedBy, Integer lastYear)
        implements Serializable {}
