package de.nordertor.programme.entity;

import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How far a town is with a programme. Nobody is admitted before the carrier has the expression of interest in hand
 * ({@link #PENDING}); who is admitted no longer withdraws but drops out.
 */
public enum ParticipationState {
    PREPARING,
    EXPRESSION_OF_INTEREST_SUBMITTED,
    PENDING,
    ADMITTED,
    ACTIVE,
    COMPLETED,
    REJECTED,
    WITHDRAWN,
    DROPPED_OUT;

    private Set<ParticipationState> next() {
        return switch (this) {
            case PREPARING -> Set.of(EXPRESSION_OF_INTEREST_SUBMITTED, WITHDRAWN);
            case EXPRESSION_OF_INTEREST_SUBMITTED -> Set.of(PENDING, REJECTED, WITHDRAWN);
            case PENDING -> Set.of(ADMITTED, REJECTED, WITHDRAWN);
            case ADMITTED -> Set.of(ACTIVE, DROPPED_OUT);
            case ACTIVE -> Set.of(COMPLETED, DROPPED_OUT);
            case COMPLETED, REJECTED, WITHDRAWN, DROPPED_OUT -> Set.of();
        };
    }

    public boolean mayBecome(ParticipationState target) {
        return next().contains(target);
    }

    /** The steps from here, in the order of the states. */
    public List<ParticipationState> steps() {
        return Arrays.stream(values()).filter(this::mayBecome).toList();
    }

    /** Whether nothing follows any more. */
    public boolean isFinal() {
        return next().isEmpty();
    }

    /** Whether the other side has to decide, so that what one hears from there is a signal. */
    public boolean isWaiting() {
        return this == EXPRESSION_OF_INTEREST_SUBMITTED || this == PENDING;
    }

    /** Whether the town is advised. */
    public boolean isAdvised() {
        return this == ADMITTED || this == ACTIVE;
    }

    /** @throws IllegalStepException naming both states */
    ParticipationState become(ParticipationState target) {
        if (!mayBecome(target)) {
            throw new IllegalStepException(
                    "programme.participation.illegalStep",
                    new MessageKey(labelKey()),
                    new MessageKey(target.labelKey()));
        }
        return target;
    }

    public String labelKey() {
        return "programme.state." + name();
    }
}
