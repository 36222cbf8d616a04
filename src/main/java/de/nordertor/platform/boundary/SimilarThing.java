package de.nordertor.platform.boundary;

import java.io.Serializable;
import java.util.List;

/**
 * A thing that shares words with what a person typed.
 *
 * @param words those that both share, as they were typed, what tells most first; never empty
 */
public record SimilarThing(Long id, String title, List<String> words) implements Serializable {

    public SimilarThing {
        words = List.copyOf(words);
    }
}
