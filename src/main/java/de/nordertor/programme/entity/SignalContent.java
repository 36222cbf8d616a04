package de.nordertor.programme.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.time.LocalDate;

/**
 * What one heard before anything was decided, as it is accepted.
 *
 * @param on the day on which one heard it
 * @param source who said it
 */
public record SignalContent(LocalDate on, SignalTone tone, String source, String text) {

    public static final int SOURCE_LENGTH = 200;
    public static final int TEXT_LENGTH = 1_000;

    public SignalContent {
        if (on == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("programme.signal.on"));
        }
        if (tone == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("programme.signal.tone"));
        }
        source = Text.line(source, SOURCE_LENGTH, "programme.signal.source");
        text = Text.requiredLine(text, TEXT_LENGTH, "programme.signal.text");
    }

    /** @throws InvalidInputException where the day has not come */
    public SignalContent requireNotAfter(LocalDate today) {
        if (on.isAfter(today)) {
            throw new InvalidInputException("programme.step.future", on);
        }
        return this;
    }
}
