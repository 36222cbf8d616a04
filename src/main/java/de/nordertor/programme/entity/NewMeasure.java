package de.nordertor.programme.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;

/** A measure that a yearly update initiates, as it is accepted. @param reason a sentence why */
public record NewMeasure(Long goalId, String title, String reason) implements Serializable {

    public NewMeasure {
        title = Text.requiredLine(title, ItemContent.TITLE_LENGTH, "programme.item.measure");
        reason = Text.requiredLine(reason, ItemOutcome.REASON_LENGTH, "programme.update.reason");
        if (goalId == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("programme.item.goal"));
        }
    }
}
