package de.nordertor.insight.entity.draft;

import java.io.Serializable;
import java.time.LocalDate;

/** The days that are told about. @param from null for from the beginning @param to the last one; null for no end */
public record Span(LocalDate from, LocalDate to) implements Serializable {

    public static final Span ALL = new Span(null, null);

    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** Whether something is told on it: what has no day always, what is still to come also after the end. */
    boolean tells(Fact fact) {
        return fact.on() == null
                || contains(fact.on())
                || fact.kind().section() == Section.OUTLOOK
                        && (from == null || !fact.on().isBefore(from));
    }

    /** For a sentence; null where it has no beginning. */
    public Value value() {
        return from == null ? null : new Value.Period(from, to);
    }
}
