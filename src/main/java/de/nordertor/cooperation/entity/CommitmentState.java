package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import java.util.List;

/**
 * What has become of a promise. LATE is never chosen: it is what a promise becomes that was honoured after its day. REPLACED
 * is what it becomes when a newer version of the agreement is signed that promises the same anew.
 */
public enum CommitmentState {
    OPEN,
    HONOURED,
    PARTLY,
    LATE,
    BROKEN,
    WAIVED,
    REPLACED;

    /** What a person can record as the outcome. */
    public static final List<CommitmentState> OUTCOMES = List.of(HONOURED, PARTLY, BROKEN, WAIVED);

    /** Whether something is still owed. */
    public boolean isPending() {
        return this == OPEN || this == PARTLY;
    }

    /** Whether all of it was given, in time or not. */
    public boolean isFulfilled() {
        return this == HONOURED || this == LATE;
    }

    /** Whether nobody expects it any more and it counts in no rate. */
    public boolean isDropped() {
        return this == WAIVED || this == REPLACED;
    }

    /** Whether it can be recorded of what stays promised until the town accepts it. */
    public boolean isPossibleForPromised() {
        return !isFulfilled() && this != PARTLY;
    }

    /** @throws IllegalStepException naming both states */
    void requireOutcome(CommitmentState outcome) {
        if (!isPending() || !OUTCOMES.contains(outcome)) {
            throw new IllegalStepException(
                    "cooperation.commitment.illegal", new MessageKey(labelKey()), new MessageKey(outcome.labelKey()));
        }
    }

    /** @throws IllegalStepException where nothing was recorded that could be recorded anew */
    void requireRecorded() {
        if (this == OPEN || this == REPLACED) {
            throw new IllegalStepException("cooperation.commitment.nothingToCorrect", new MessageKey(labelKey()));
        }
    }

    /** @throws IllegalStepException where nothing is owed any more */
    void requirePending() {
        if (!isPending()) {
            throw new IllegalStepException("cooperation.commitment.settled", new MessageKey(labelKey()));
        }
    }

    public String labelKey() {
        return "cooperation.commitmentState." + name();
    }
}
