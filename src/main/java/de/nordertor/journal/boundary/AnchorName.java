package de.nordertor.journal.boundary;

import java.io.Serializable;

/**
 * What the other date is called.
 *
 * @param textKey of the date of a thing, see {@link SubjectDates#textKey}; null for another deadline
 * @param what of the other deadline; null for a date of a thing
 */
public record AnchorName(String textKey, String what) implements Serializable {}
