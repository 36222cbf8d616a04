package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What could go wrong, as it is accepted.
 *
 * @param measure what is done about it
 * @param ownerId who looks after it; null for nobody
 * @param closedOn null as long as it could still happen
 */
public record RiskContent(
        String description, RiskLevel likelihood, RiskLevel impact, String measure, Long ownerId, LocalDate closedOn)
        implements Serializable {

    public static final int DESCRIPTION_LENGTH = 500;
    public static final int MEASURE_LENGTH = 1_000;

    public RiskContent {
        description = Text.requiredLine(description, DESCRIPTION_LENGTH, "cooperation.risk.description");
        require(likelihood, "cooperation.risk.likelihood");
        require(impact, "cooperation.risk.impact");
        measure = Text.line(measure, MEASURE_LENGTH, "cooperation.risk.measure");
    }

    private static void require(Object value, String labelKey) {
        if (value == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey(labelKey));
        }
    }

    /** How much it weighs: from 1, unlikely and harmless, to 9. */
    public int weight() {
        return (likelihood.ordinal() + 1) * (impact.ordinal() + 1);
    }
}
