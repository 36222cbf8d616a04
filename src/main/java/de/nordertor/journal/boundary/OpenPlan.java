package de.nordertor.journal.boundary;

import java.time.LocalDate;

/** What is to be done on a thing, by which day, and how often that day was moved. */
public record OpenPlan(String what, LocalDate dueOn, int moves) {}
