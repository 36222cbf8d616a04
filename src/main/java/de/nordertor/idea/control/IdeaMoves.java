package de.nordertor.idea.control;

import de.nordertor.idea.entity.Idea;
import de.nordertor.platform.boundary.MovedRow;
import de.nordertor.platform.boundary.SubjectsMerged;
import de.nordertor.platform.boundary.SubjectsParted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Lets ideas come from what remains when the partner they come from becomes a part of another one, and brings them back. */
@ApplicationScoped
public class IdeaMoves {

    @Inject
    private IdeaMoveRepository moves;

    @Inject
    private IdeaRepository ideas;

    void merged(@Observes SubjectsMerged merge) {
        moves.move(merge.from(), merge.to()).forEach(merge::moved);
    }

    void parted(@Observes SubjectsParted undo) {
        for (MovedRow row : undo.rows(Idea.KIND)) {
            if (!moves.moveBack(row, undo.from(), undo.to())) {
                undo.changedSince(ideas.get(row.id()).getTitle());
            }
        }
    }
}
