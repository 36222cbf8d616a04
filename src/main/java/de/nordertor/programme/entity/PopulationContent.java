package de.nordertor.programme.entity;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import java.io.Serializable;
import java.time.LocalDate;

/** How many people lived in an area on the day they were counted, as it is accepted. */
public record PopulationContent(LocalDate countedOn, Integer inhabitants) implements Serializable {

    public static final int MOST = 10_000_000;

    public PopulationContent {
        if (countedOn == null) {
            throw new InvalidInputException(
                    "platform.error.required", new MessageKey("programme.population.countedOn"));
        }
        if (inhabitants == null) {
            throw new InvalidInputException(
                    "platform.error.required", new MessageKey("programme.population.inhabitants"));
        }
        if (inhabitants < 0 || inhabitants > MOST) {
            throw new InvalidInputException(
                    "programme.number.outside", new MessageKey("programme.population.inhabitants"), 0, MOST);
        }
    }
}
