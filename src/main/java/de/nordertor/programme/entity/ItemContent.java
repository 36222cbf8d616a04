package de.nordertor.programme.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;

/**
 * A goal or a measure of a concept, as it is accepted.
 *
 * @param id of the one that is changed; null for a new one
 * @param fieldId the field of action of a goal; null for a measure, which belongs to the goal before it
 */
public record ItemContent(Long id, ItemKind kind, Long fieldId, String title) implements Serializable {

    public static final int TITLE_LENGTH = 300;

    public ItemContent {
        title = Text.requiredLine(
                title, TITLE_LENGTH, kind == ItemKind.GOAL ? "programme.item.goal" : "programme.item.measure");
        if (kind == ItemKind.GOAL && fieldId == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("programme.item.field"));
        }
        fieldId = kind == ItemKind.GOAL ? fieldId : null;
    }
}
