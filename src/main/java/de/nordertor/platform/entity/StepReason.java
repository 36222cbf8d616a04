package de.nordertor.platform.entity;

import java.time.LocalDate;

/**
 * Why something takes a step of its life, as it is accepted.
 *
 * @param on the day on which it happened or was decided, for example the date of a letter
 * @param labels what stands before {@code on}, {@code reason} and {@code future} in the bundle of the room, for example
 *     {@code idea.step.}
 */
public record StepReason(LocalDate on, String reason, String labels) {

    public static final int REASON_LENGTH = 1_000;

    public StepReason {
        if (on == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey(labels + "on"));
        }
        reason = Text.requiredLine(reason, REASON_LENGTH, labels + "reason");
    }

    /** @throws InvalidInputException where the day has not come */
    public StepReason requireNotAfter(LocalDate today) {
        if (on.isAfter(today)) {
            throw new InvalidInputException(labels + "future", on);
        }
        return this;
    }
}
