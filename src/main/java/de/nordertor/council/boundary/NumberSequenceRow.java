package de.nordertor.council.boundary;

/** A gap-free sequence of paper numbers and the last number given, for example {@code 5/{lfd:3}/2016} and 14. */
public record NumberSequenceRow(String sequenceKey, int lastNumber) {}
