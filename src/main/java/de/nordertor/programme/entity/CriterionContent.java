package de.nordertor.programme.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;

/**
 * A question that a town answers before it expresses its interest, as it is accepted.
 *
 * @param weight how much it counts, 1 to 5
 * @param rating how well the town meets it, 0 (not at all) to 4 (fully); null while nobody has answered
 * @param note why
 */
public record CriterionContent(String name, Integer weight, Integer rating, String note) implements Serializable {

    public static final int NAME_LENGTH = 200;
    public static final int NOTE_LENGTH = 1_000;
    public static final int MOST_WEIGHT = 5;
    public static final int FULL = 4;

    public CriterionContent {
        name = Text.requiredLine(name, NAME_LENGTH, "programme.criterion.name");
        note = Text.line(note, NOTE_LENGTH, "programme.criterion.note");
        if (weight == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("programme.criterion.weight"));
        }
        within(weight, 1, MOST_WEIGHT, "programme.criterion.weight");
        if (rating != null) {
            within(rating, 0, FULL, "programme.criterion.rating");
        }
    }

    private static void within(int value, int least, int most, String labelKey) {
        if (value < least || value > most) {
            throw new InvalidInputException("programme.number.outside", new MessageKey(labelKey), least, most);
        }
    }
}
