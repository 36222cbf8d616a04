package de.nordertor.group.entity;

import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import java.util.Set;

/** Where a meeting stands: planned, and then held or cancelled for good. */
public enum MeetingState {
    PLANNED,
    HELD,
    CANCELLED;

    private Set<MeetingState> next() {
        return this == PLANNED ? Set.of(HELD, CANCELLED) : Set.of();
    }

    /** @throws IllegalStepException naming both states */
    MeetingState become(MeetingState target) {
        if (!next().contains(target)) {
            throw new IllegalStepException(
                    "group.meeting.illegalStep", new MessageKey(labelKey()), new MessageKey(target.labelKey()));
        }
        return target;
    }

    public String labelKey() {
        return "group.meetingState." + name();
    }
}
