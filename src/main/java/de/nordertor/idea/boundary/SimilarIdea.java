package de.nordertor.idea.boundary;

import de.nordertor.idea.entity.IdeaState;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** An idea that is like another one. @param words that both share, as they were typed */
public record SimilarIdea(
        Long id, String title, IdeaState state, LocalDate receivedOn, int supporters, List<String> words)
        implements Serializable {

    /** In one line. */
    public String wordList() {
        return String.join(", ", words);
    }
}
