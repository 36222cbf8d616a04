package de.nordertor.matching.entity;

import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** How far a need or an offer is. What has expired is open again as soon as somebody confirms that it still holds. */
public enum ListingState {
    OPEN,
    RESERVED,
    PARTLY_FULFILLED,
    FULFILLED,
    EXPIRED,
    WITHDRAWN;

    private Set<ListingState> next() {
        return switch (this) {
            case OPEN -> Set.of(RESERVED, EXPIRED, WITHDRAWN);
            case RESERVED -> Set.of(OPEN, PARTLY_FULFILLED, FULFILLED, EXPIRED, WITHDRAWN);
            case PARTLY_FULFILLED -> Set.of(RESERVED, PARTLY_FULFILLED, FULFILLED, EXPIRED, WITHDRAWN);
            case EXPIRED -> Set.of(OPEN);
            case FULFILLED, WITHDRAWN -> Set.of();
        };
    }

    public boolean mayBecome(ListingState target) {
        return next().contains(target);
    }

    /** The steps that a person may choose, in the order of the states; that it expires is decided by the calendar. */
    public List<ListingState> steps() {
        return Arrays.stream(values())
                .filter(this::mayBecome)
                .filter(target -> target != EXPIRED && target != PARTLY_FULFILLED && this != EXPIRED)
                .toList();
    }

    /** Whether something may still come of it without anybody confirming it first. */
    public boolean isAlive() {
        return this == OPEN || this == RESERVED || this == PARTLY_FULFILLED;
    }

    /** Whether it is looked at when others look for something that fits. */
    public boolean isProposed() {
        return this == OPEN || this == PARTLY_FULFILLED;
    }

    /** @throws IllegalStepException naming both states */
    ListingState become(ListingState target) {
        if (!mayBecome(target)) {
            throw new IllegalStepException(
                    "matching.step.illegal", new MessageKey(labelKey()), new MessageKey(target.labelKey()));
        }
        return target;
    }

    public String labelKey() {
        return "matching.state." + name();
    }
}
