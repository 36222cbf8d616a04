package de.nordertor.council.entity;

import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import java.util.Set;

/** Where a meeting of a committee stands: planned, invited to, and then held or cancelled for good. */
public enum MeetingState {
    PLANNED,
    INVITED,
    HELD,
    CANCELLED;

    private Set<MeetingState> next() {
        return switch (this) {
            case PLANNED -> Set.of(INVITED, HELD, CANCELLED);
            case INVITED -> Set.of(HELD, CANCELLED);
            case HELD, CANCELLED -> Set.of();
        };
    }

    public boolean mayBecome(MeetingState target) {
        return next().contains(target);
    }

    /** @throws IllegalStepException naming both states */
    MeetingState become(MeetingState target) {
        if (!mayBecome(target)) {
            throw new IllegalStepException(
                    "council.meeting.illegalStep", new MessageKey(labelKey()), new MessageKey(target.labelKey()));
        }
        return target;
    }

    public String labelKey() {
        return "council.meetingState." + name();
    }
}
