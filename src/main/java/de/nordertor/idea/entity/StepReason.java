package de.nordertor.idea.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.time.LocalDate;

/** Why an idea goes on, as it is accepted. @param on the day on which it was decided */
public record StepReason(LocalDate on, String reason) {

    public static final int REASON_LENGTH = 1_000;

    public StepReason {
        if (on == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("idea.step.on"));
        }
        reason = Text.requiredLine(reason, REASON_LENGTH, "idea.step.reason");
    }

    /** @throws InvalidInputException where the day has not come */
    public StepReason requireNotAfter(LocalDate today) {
        if (on.isAfter(today)) {
            throw new InvalidInputException("idea.step.future", on);
        }
        return this;
    }
}
