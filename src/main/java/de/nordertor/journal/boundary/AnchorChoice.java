package de.nordertor.journal.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A date from which a deadline can be counted.
 *
 * @param base how the form names it
 * @param day where it is now
 */
public record AnchorChoice(String base, AnchorName name, LocalDate day) implements Serializable {

    private static final String DEADLINE = "DEADLINE:";

    public static AnchorChoice ofDeadline(Long id, String what, LocalDate day) {
        return new AnchorChoice(deadlineBase(id), new AnchorName(null, what), day);
    }

    /** How the form names another deadline. */
    public static String deadlineBase(Long id) {
        return DEADLINE + id;
    }
}
