package de.nordertor.bench;

import de.nordertor.idea.boundary.IdeaView;
import de.nordertor.idea.control.IdeaViews;
import de.nordertor.idea.entity.Idea;
import de.nordertor.idea.entity.IdeaSource;
import de.nordertor.idea.entity.IdeaState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** In the second application of the bench: one idea held in memory, whichever is asked for. */
@Specializes
@ApplicationScoped
public class FixedIdeaViews extends IdeaViews {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 18);

    @Override
    public IdeaView of(Idea idea) {
        return new IdeaView(
                idea.getId(),
                idea.getTitle(),
                ManyIdeas.description(ManyIdeas.COUNT / 2),
                IdeaSource.RESIDENT,
                null,
                DAY,
                null,
                null,
                List.of(),
                IdeaState.COLLECTED,
                DAY,
                1,
                List.of(),
                null,
                List.of(),
                null,
                List.of(new IdeaView.Step(IdeaState.COLLECTED, DAY, "Bench", Instant.EPOCH, "Bench")),
                List.of(IdeaState.UNDER_REVIEW),
                true,
                true);
    }
}
