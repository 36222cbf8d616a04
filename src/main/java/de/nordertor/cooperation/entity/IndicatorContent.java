package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import java.io.Serializable;
import java.math.BigDecimal;

/**
 * By what one sees whether a cooperation reached its aim, as it is accepted.
 *
 * @param target what was wanted; null where nobody said
 * @param reached what came of it; null while nobody counted
 * @param evidence where one sees it, for example the name of an attachment
 */
public record IndicatorContent(String name, String unit, BigDecimal target, BigDecimal reached, String evidence)
        implements Serializable {

    public static final int NAME_LENGTH = 200;
    public static final int UNIT_LENGTH = 50;
    public static final int EVIDENCE_LENGTH = 1_000;

    private static final BigDecimal MOST = new BigDecimal("999999999999.99");

    public IndicatorContent {
        name = Text.requiredLine(name, NAME_LENGTH, "cooperation.indicator.name");
        unit = Text.line(unit, UNIT_LENGTH, "cooperation.indicator.unit");
        evidence = Text.line(evidence, EVIDENCE_LENGTH, "cooperation.indicator.evidence");
        requireNumber(target, name);
        requireNumber(reached, name);
    }

    private static void requireNumber(BigDecimal number, String name) {
        if (number != null
                && (number.abs().compareTo(MOST) > 0
                        || number.stripTrailingZeros().scale() > 2)) {
            throw new InvalidInputException("cooperation.indicator.outside", name);
        }
    }
}
