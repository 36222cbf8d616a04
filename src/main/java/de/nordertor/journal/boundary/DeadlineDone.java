package de.nordertor.journal.boundary;

import java.time.LocalDate;

/**
 * What was done.
 *
 * @param next when it is to be done again; null where it is not
 */
public record DeadlineDone(String what, LocalDate next) {}
