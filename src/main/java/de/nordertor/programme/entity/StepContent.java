package de.nordertor.programme.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.time.LocalDate;

/**
 * Why a participation goes on, as it is accepted.
 *
 * @param on the day on which it happened, for example the date of the letter
 */
public record StepContent(LocalDate on, String reason) {

    public static final int REASON_LENGTH = 1_000;

    public StepContent {
        if (on == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("programme.step.on"));
        }
        reason = Text.requiredLine(reason, REASON_LENGTH, "programme.step.reason");
    }

    /** @throws InvalidInputException where the day has not come */
    public StepContent requireNotAfter(LocalDate today) {
        if (on.isAfter(today)) {
            throw new InvalidInputException("programme.step.future", on);
        }
        return this;
    }
}
