package de.nordertor.programme.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;

/**
 * Another town that takes part, as it is accepted.
 *
 * @param federalState of the town; null where nobody noted it
 * @param inhabitants null where nobody noted them
 * @param state how far it is, as far as one hears; null where nobody knows
 * @param note for example why it dropped out
 */
public record MunicipalityContent(
        String name, String federalState, Integer inhabitants, ParticipationState state, String note)
        implements Serializable {

    public static final int NAME_LENGTH = 200;
    public static final int FEDERAL_STATE_LENGTH = 100;
    public static final int NOTE_LENGTH = 500;
    public static final int MOST_INHABITANTS = 50_000_000;

    public MunicipalityContent {
        name = Text.requiredLine(name, NAME_LENGTH, "programme.municipality.name");
        federalState = Text.line(federalState, FEDERAL_STATE_LENGTH, "programme.municipality.federalState");
        note = Text.line(note, NOTE_LENGTH, "programme.municipality.note");
        if (inhabitants != null && (inhabitants < 1 || inhabitants > MOST_INHABITANTS)) {
            throw new InvalidInputException(
                    "programme.number.outside",
                    new MessageKey("programme.municipality.inhabitants"),
                    1,
                    MOST_INHABITANTS);
        }
    }
}
