package de.nordertor.idea.boundary;

import de.nordertor.idea.entity.IdeaSource;
import de.nordertor.idea.entity.IdeaState;
import java.time.LocalDate;

/** An idea in a list. @param since the day of the last step */
public record IdeaRow(
        Long id,
        String title,
        IdeaSource source,
        LocalDate receivedOn,
        IdeaState state,
        LocalDate since,
        int supporters,
        String responsible) {}
