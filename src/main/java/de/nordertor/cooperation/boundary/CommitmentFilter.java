package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.entity.CommitmentState;

/**
 * What narrows the list of promises; null for everything.
 *
 * @param text found in what was promised, or in the title of the cooperation
 * @param partnerId who owes it or to whom it is owed
 * @param overdue only those whose day has passed while something is owed
 */
public record CommitmentFilter(String text, CommitmentState state, Long partnerId, boolean overdue) {

    public static final CommitmentFilter NONE = new CommitmentFilter(null, null, null, false);
}
