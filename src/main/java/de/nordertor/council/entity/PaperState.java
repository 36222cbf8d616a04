package de.nordertor.council.entity;

import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import java.util.Set;

/** Where a paper stands. Scheduling and consultation follow with the committees' sittings. */
public enum PaperState {
    DRAFT,
    APPROVED,
    WITHDRAWN;

    private Set<PaperState> next() {
        return switch (this) {
            case DRAFT -> Set.of(APPROVED, WITHDRAWN);
            case APPROVED -> Set.of(WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }

    public boolean mayBecome(PaperState target) {
        return next().contains(target);
    }

    /** @throws IllegalStepException naming both states */
    PaperState become(PaperState target) {
        if (!mayBecome(target)) {
            throw new IllegalStepException(
                    "council.paper.illegalStep", new MessageKey(labelKey()), new MessageKey(target.labelKey()));
        }
        return target;
    }

    public String labelKey() {
        return "council.paperState." + name();
    }
}
