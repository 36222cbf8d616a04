package de.nordertor.programme.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A yearly update (Fortschreibung), as it is accepted. */
public record UpdateContent(Integer year, List<ItemOutcome> outcomes, List<NewMeasure> measures)
        implements Serializable {

    public static final int FIRST_YEAR = 1990;
    public static final int MOST_MEASURES = 50;

    public UpdateContent {
        if (year == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("programme.update.year"));
        }
        outcomes = List.copyOf(outcomes);
        measures = List.copyOf(measures);
        if (measures.size() > MOST_MEASURES) {
            throw new InvalidInputException("programme.update.tooMany", MOST_MEASURES);
        }
    }

    /** @throws InvalidInputException for a year that has not come or lies too far back */
    public UpdateContent requireUntil(LocalDate today) {
        if (year < FIRST_YEAR || year > today.getYear()) {
            throw new InvalidInputException(
                    "programme.update.outside",
                    new MessageKey("programme.update.year"),
                    String.valueOf(FIRST_YEAR),
                    String.valueOf(today.getYear()));
        }
        return this;
    }
}
