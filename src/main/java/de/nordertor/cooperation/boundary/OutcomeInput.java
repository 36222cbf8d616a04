package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.entity.IndicatorContent;
import de.nordertor.cooperation.entity.SustainmentForm;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * What came of a cooperation and how it goes on, as a person fills it in.
 *
 * @param form with the carrier null as long as nobody knows how it goes on
 */
public record OutcomeInput(
        String outcome,
        SustainmentForm form,
        String carrier,
        LocalDate since,
        String financing,
        List<RowInput<IndicatorContent>> indicators)
        implements Serializable {

    public OutcomeInput {
        indicators = List.copyOf(indicators);
    }

    /** Whether anything is said about how it goes on. */
    public boolean isSustained() {
        return form != null || since != null || isSaid(carrier) || isSaid(financing);
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }
}
