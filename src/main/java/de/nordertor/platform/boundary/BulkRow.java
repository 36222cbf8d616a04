package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.BulkOutcome;

/**
 * One thing in a change of many.
 *
 * @param position its place in the order of the list, from 1
 * @param subjectVersion the version it was planned with; a thing that has another one by now is left alone
 * @param reason the key of the sentence why it may not be changed; null for none
 */
public record BulkRow(int position, Long subjectId, long subjectVersion, BulkOutcome outcome, String reason) {

    /** The same thing with what came of it. */
    public BulkRow became(BulkOutcome newOutcome, String newReason) {
        return new BulkRow(position, subjectId, subjectVersion, newOutcome, newReason);
    }
}
