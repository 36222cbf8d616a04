package de.nordertor.idea.entity;

import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** How far an idea is: collected, under review, and then decided for good. */
public enum IdeaState {
    COLLECTED,
    UNDER_REVIEW,
    ADOPTED,
    MERGED,
    REJECTED;

    private Set<IdeaState> next() {
        return switch (this) {
            case COLLECTED -> Set.of(UNDER_REVIEW);
            case UNDER_REVIEW -> Set.of(ADOPTED, MERGED, REJECTED);
            case ADOPTED, MERGED, REJECTED -> Set.of();
        };
    }

    public boolean mayBecome(IdeaState target) {
        return next().contains(target);
    }

    /** The steps from here, in the order of the states. */
    public List<IdeaState> steps() {
        return Arrays.stream(values()).filter(this::mayBecome).toList();
    }

    /** Whether the step to it needs the right to decide. */
    public boolean isDecision() {
        return this == ADOPTED || this == MERGED || this == REJECTED;
    }

    /** Whether one still counts who supports it, and other ideas may become a part of it. */
    public boolean isAlive() {
        return this == COLLECTED || this == UNDER_REVIEW || this == ADOPTED;
    }

    /** @throws IllegalStepException naming both states */
    IdeaState become(IdeaState target) {
        if (!mayBecome(target)) {
            throw new IllegalStepException(
                    "idea.step.illegal", new MessageKey(labelKey()), new MessageKey(target.labelKey()));
        }
        return target;
    }

    public String labelKey() {
        return "idea.state." + name();
    }
}
