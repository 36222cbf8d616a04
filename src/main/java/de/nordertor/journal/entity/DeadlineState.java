package de.nordertor.journal.entity;

import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import java.util.Set;

/** Where a deadline stands. A closed one is not opened again: whoever needs it sets a new one. */
public enum DeadlineState {
    OPEN,
    DONE,
    CANCELLED;

    private Set<DeadlineState> next() {
        return switch (this) {
            case OPEN -> Set.of(DONE, CANCELLED);
            case DONE, CANCELLED -> Set.of();
        };
    }

    public boolean mayBecome(DeadlineState target) {
        return next().contains(target);
    }

    /** @throws IllegalStepException naming both states */
    DeadlineState become(DeadlineState target) {
        if (!mayBecome(target)) {
            throw new IllegalStepException(
                    "journal.deadline.illegalStep", new MessageKey(labelKey()), new MessageKey(target.labelKey()));
        }
        return target;
    }

    public String labelKey() {
        return "journal.deadlineState." + name();
    }
}
