package de.nordertor.journal.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/** For whom or what a deadline waits, and since when. */
public record WaitingView(String what, LocalDate since) implements Serializable {}
