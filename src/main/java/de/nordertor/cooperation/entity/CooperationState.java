package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How far a cooperation is. It is proposed, initiated (Anbahnung), agreed, in progress, completed, and may last
 * (Verstetigung). From being initiated to being in progress it may rest, and goes on where it was; see
 * {@link #steps}.
 */
public enum CooperationState {
    PROPOSED,
    INITIATION,
    AGREED,
    IN_PROGRESS,
    ON_HOLD,
    COMPLETED,
    SUSTAINED,
    CANCELLED;

    private Set<CooperationState> next() {
        return switch (this) {
            case PROPOSED -> Set.of(INITIATION, CANCELLED);
            case INITIATION -> Set.of(AGREED, ON_HOLD, CANCELLED);
            case AGREED -> Set.of(IN_PROGRESS, ON_HOLD, CANCELLED);
            case IN_PROGRESS -> Set.of(COMPLETED, ON_HOLD, CANCELLED);
            case ON_HOLD -> Set.of(INITIATION, AGREED, IN_PROGRESS, CANCELLED);
            case COMPLETED -> Set.of(SUSTAINED);
            case SUSTAINED, CANCELLED -> Set.of();
        };
    }

    public boolean mayBecome(CooperationState target) {
        return next().contains(target);
    }

    /**
     * The steps from here, in the order of the states.
     *
     * @param restedFrom where something that rests goes on; otherwise not looked at
     */
    public List<CooperationState> steps(CooperationState restedFrom) {
        return Arrays.stream(values())
                .filter(this::mayBecome)
                .filter(target -> this != ON_HOLD || target == CANCELLED || target == restedFrom)
                .toList();
    }

    /** Whether the step to it needs the right to decide. */
    public boolean isDecision() {
        return this == AGREED || this == COMPLETED || this == SUSTAINED || this == CANCELLED;
    }

    /** Whether there is still something to be done before it is completed. */
    public boolean isUnfinished() {
        return this != COMPLETED && this != SUSTAINED && this != CANCELLED;
    }

    /** @throws IllegalStepException naming both states */
    CooperationState become(CooperationState target) {
        if (!mayBecome(target)) {
            throw new IllegalStepException(
                    "cooperation.step.illegal", new MessageKey(labelKey()), new MessageKey(target.labelKey()));
        }
        return target;
    }

    public String labelKey() {
        return "cooperation.state." + name();
    }
}
