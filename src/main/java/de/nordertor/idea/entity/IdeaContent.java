package de.nordertor.idea.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.entity.Text;
import de.nordertor.town.entity.FieldOfAction;
import java.time.LocalDate;
import java.util.Set;

/**
 * What describes an idea, as it is accepted.
 *
 * @param sourceNote who or what exactly it comes from; null where nothing is noted, as is usual for residents
 * @param origin the partner, group or meeting it comes from; null where none is linked
 * @param responsibleId who looks after it; null for nobody
 */
public record IdeaContent(
        String title,
        String description,
        IdeaSource source,
        String sourceNote,
        LocalDate receivedOn,
        SubjectRef origin,
        Long responsibleId,
        Set<FieldOfAction> fieldsOfAction) {

    public static final int TITLE_LENGTH = 200;
    public static final int DESCRIPTION_LENGTH = 10_000;
    public static final int NOTE_LENGTH = 200;

    public IdeaContent {
        title = Text.requiredLine(title, TITLE_LENGTH, "idea.idea.title");
        description = Text.block(description, DESCRIPTION_LENGTH, "idea.idea.description");
        require(source, "idea.idea.source");
        sourceNote = Text.line(sourceNote, NOTE_LENGTH, "idea.idea.sourceNote");
        require(receivedOn, "idea.idea.receivedOn");
        fieldsOfAction = Set.copyOf(fieldsOfAction);
    }

    /** @throws InvalidInputException where the day on which it came has not come */
    public IdeaContent requireNotAfter(LocalDate today) {
        if (receivedOn.isAfter(today)) {
            throw new InvalidInputException("idea.idea.future", receivedOn);
        }
        return this;
    }

    private static void require(Object value, String labelKey) {
        if (value == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey(labelKey));
        }
    }
}
