package de.nordertor.idea.entity;

import de.nordertor.platform.entity.Text;
import de.nordertor.town.entity.FieldOfAction;
import java.util.Set;

/**
 * What a sheet of good practice says, as it is accepted.
 *
 * @param otherFields fields of action that this town does not have, as text
 * @param areaType the kind of quarter, for example a housing estate of the 1970s
 * @param description what was done, and what for
 * @param contact who gives information; with the file it goes to other towns
 */
public record SheetContent(
        String title,
        Set<FieldOfAction> fieldsOfAction,
        String otherFields,
        String areaType,
        String startingPosition,
        String description,
        String management,
        String participation,
        String effect,
        String conclusion,
        String contact) {

    public static final int LINE_LENGTH = 200;
    public static final int FIELDS_LENGTH = 2_500;
    public static final int TEXT_LENGTH = 10_000;
    public static final int CONTACT_LENGTH = 1_000;

    public SheetContent {
        title = Text.requiredLine(title, LINE_LENGTH, "idea.sheet.title");
        fieldsOfAction = Set.copyOf(fieldsOfAction);
        otherFields = Text.line(otherFields, FIELDS_LENGTH, "idea.sheet.otherFields");
        areaType = Text.line(areaType, LINE_LENGTH, "idea.sheet.areaType");
        startingPosition = Text.block(startingPosition, TEXT_LENGTH, "idea.sheet.startingPosition");
        description = Text.block(description, TEXT_LENGTH, "idea.sheet.description");
        management = Text.block(management, TEXT_LENGTH, "idea.sheet.management");
        participation = Text.block(participation, TEXT_LENGTH, "idea.sheet.participation");
        effect = Text.block(effect, TEXT_LENGTH, "idea.sheet.effect");
        conclusion = Text.block(conclusion, TEXT_LENGTH, "idea.sheet.conclusion");
        contact = Text.block(contact, CONTACT_LENGTH, "idea.sheet.contact");
    }
}
