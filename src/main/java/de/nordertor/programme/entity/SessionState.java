package de.nordertor.programme.entity;

import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import java.util.Set;

/** Where a session stands: planned, and then held or cancelled for good. */
public enum SessionState {
    PLANNED,
    HELD,
    CANCELLED;

    private Set<SessionState> next() {
        return this == PLANNED ? Set.of(HELD, CANCELLED) : Set.of();
    }

    public boolean mayBecome(SessionState target) {
        return next().contains(target);
    }

    /** @throws IllegalStepException naming both states */
    SessionState become(SessionState target) {
        if (!mayBecome(target)) {
            throw new IllegalStepException(
                    "programme.session.illegalStep", new MessageKey(labelKey()), new MessageKey(target.labelKey()));
        }
        return target;
    }

    public String labelKey() {
        return "programme.sessionState." + name();
    }
}
