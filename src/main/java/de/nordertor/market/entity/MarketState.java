package de.nordertor.market.entity;

import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** How far a marketplace is. The gong opens and closes it; what was forgotten is entered after it is opened once more. */
public enum MarketState {
    PLANNED,
    OPEN,
    CLOSED,
    CANCELLED;

    private Set<MarketState> next() {
        return switch (this) {
            case PLANNED -> Set.of(OPEN, CANCELLED);
            case OPEN -> Set.of(CLOSED);
            case CLOSED -> Set.of(OPEN);
            case CANCELLED -> Set.of();
        };
    }

    public boolean mayBecome(MarketState target) {
        return next().contains(target);
    }

    /** The steps from here, in the order of the states. */
    public List<MarketState> steps() {
        return Arrays.stream(values()).filter(this::mayBecome).toList();
    }

    /** Whether cards and plan may still change. */
    public boolean isChangeable() {
        return this == PLANNED || this == OPEN;
    }

    /** @throws IllegalStepException naming both states */
    MarketState become(MarketState target) {
        if (!mayBecome(target)) {
            throw new IllegalStepException(
                    "market.step.illegal", new MessageKey(labelKey()), new MessageKey(target.labelKey()));
        }
        return target;
    }

    public String labelKey() {
        return "market.state." + name();
    }
}
