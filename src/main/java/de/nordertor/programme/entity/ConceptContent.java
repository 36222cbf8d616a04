package de.nordertor.programme.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What describes a development concept, as it is accepted.
 *
 * @param decidedOn null while nobody has decided on it
 * @param decidedBy by which body
 * @param items goals, each followed by its measures
 */
public record ConceptContent(String title, LocalDate decidedOn, String decidedBy, List<ItemContent> items)
        implements Serializable {

    public static final int TITLE_LENGTH = 300;
    public static final int BODY_LENGTH = 200;
    public static final int MOST_ITEMS = 300;

    public ConceptContent {
        title = Text.requiredLine(title, TITLE_LENGTH, "programme.concept.name");
        decidedBy = Text.line(decidedBy, BODY_LENGTH, "programme.concept.decidedBy");
        items = List.copyOf(items);
        if (items.size() > MOST_ITEMS) {
            throw new InvalidInputException("programme.item.tooMany", MOST_ITEMS);
        }
        if (!items.isEmpty() && items.get(0).kind() == ItemKind.MEASURE) {
            throw new InvalidInputException(
                    "programme.item.withoutGoal", items.get(0).title());
        }
    }

    /** @throws InvalidInputException where it would have been decided on a day that has not come */
    public ConceptContent requireDecidedUntil(LocalDate today) {
        if (decidedOn != null && decidedOn.isAfter(today)) {
            throw new InvalidInputException("programme.concept.future", decidedOn);
        }
        return this;
    }
}
