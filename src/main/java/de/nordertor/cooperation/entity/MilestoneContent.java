package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;
import java.time.LocalDate;

/** Something that is to be reached by a day, as it is accepted. @param doneOn null while it is not reached */
public record MilestoneContent(String title, LocalDate dueOn, LocalDate doneOn) implements Serializable {

    public static final int TITLE_LENGTH = 200;

    public MilestoneContent {
        title = Text.requiredLine(title, TITLE_LENGTH, "cooperation.milestone.title");
        if (dueOn == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("cooperation.milestone.dueOn"));
        }
    }
}
