package de.nordertor.platform.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * One sentence for a person, told in that person's language when it is shown.
 *
 * @param arguments texts, numbers, dates, or a {@link de.nordertor.platform.entity.MessageKey}
 */
public record Sentence(String key, List<Object> arguments) implements Serializable {

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Object... arguments) {
        return new Sentence(key, List.of(arguments));
    }
}
