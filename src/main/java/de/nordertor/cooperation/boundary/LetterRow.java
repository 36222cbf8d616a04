package de.nordertor.cooperation.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/** A letter of thanks in a list. */
public record LetterRow(
        Long id, LocalDate writtenOn, String subject, Long partnerId, String partner, String cooperation)
        implements Serializable {}
