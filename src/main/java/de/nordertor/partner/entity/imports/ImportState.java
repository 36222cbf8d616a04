package de.nordertor.partner.entity.imports;

import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import java.util.Set;

/**
 * Where an import stands. The three that end with "ing" go on by themselves; stopped or interrupted they stay where they
 * are until somebody resumes them.
 */
public enum ImportState {
    UPLOADED,
    CHECKING,
    CHECKED,
    RUNNING,
    DONE,
    UNDOING,
    UNDONE;

    private Set<ImportState> next() {
        return switch (this) {
            case UPLOADED -> Set.of(CHECKING);
            case CHECKING -> Set.of(CHECKING, CHECKED, UPLOADED);
            case CHECKED -> Set.of(UPLOADED, CHECKING, RUNNING);
            case RUNNING -> Set.of(RUNNING, DONE, UNDOING);
            case DONE -> Set.of(UNDOING);
            case UNDOING -> Set.of(UNDOING, UNDONE);
            case UNDONE -> Set.of();
        };
    }

    public boolean mayBecome(ImportState target) {
        return next().contains(target);
    }

    /** @throws IllegalStepException naming both states */
    ImportState become(ImportState target) {
        if (!mayBecome(target)) {
            throw new IllegalStepException(
                    "partner.import.illegalStep", new MessageKey(labelKey()), new MessageKey(target.labelKey()));
        }
        return target;
    }

    /** Whether the server works on it, or did until it was stopped. */
    public boolean isWork() {
        return this == CHECKING || this == RUNNING || this == UNDOING;
    }

    public String labelKey() {
        return "partner.import.state." + name();
    }
}
