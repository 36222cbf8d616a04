package de.nordertor.journal.boundary;

import de.nordertor.journal.entity.DeadlineDue;
import de.nordertor.journal.entity.DeadlineKind;

/**
 * What narrows the list of the own deadlines.
 *
 * @param due null for all that are open
 * @param kind null for every kind
 * @param waiting null for all, whether they wait for somebody or not
 */
public record DeadlineFilter(DeadlineDue due, DeadlineKind kind, WaitingFilter waiting) {

    public static final DeadlineFilter OPEN = new DeadlineFilter(null, null, null);
}
