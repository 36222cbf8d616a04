package de.nordertor.journal.control;

import de.nordertor.platform.boundary.MovedRow;
import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.boundary.SubjectsMerged;
import de.nordertor.platform.boundary.SubjectsParted;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/** Takes activities and deadlines along when their thing becomes a part of another one, and brings them back. */
@ApplicationScoped
public class JournalMoves {

    @Inject
    private JournalMoveRepository journal;

    @Inject
    private DeadlineFollowing following;

    @Inject
    private SearchChanges search;

    void merged(@Observes SubjectsMerged merge) {
        List<MovedRow> activities = journal.moveActivities(merge.from(), merge.to());
        activities.forEach(merge::moved);
        activities.forEach(this::readAgain);
        journal.moveDeadlines(merge.from(), merge.to()).forEach(merge::moved);
    }

    void parted(@Observes SubjectsParted undo) {
        for (MovedRow row : undo.rows(JournalMoveRepository.ACTIVITY)) {
            if (!journal.moveActivityBack(row, undo.from(), undo.to())) {
                undo.changedSince(journal.title(row));
            }
            readAgain(row);
        }
        for (MovedRow row : undo.rows(JournalMoveRepository.DEADLINE)) {
            if (!journal.moveDeadlineBack(row, undo.from(), undo.to())) {
                undo.changedSince(journal.title(row));
            }
        }
        // one may go back without the one that it hangs on
        following.mend(undo.rows(JournalMoveRepository.DEADLINE).stream()
                .map(MovedRow::id)
                .toList());
    }

    private void readAgain(MovedRow activity) {
        search.changed(new SubjectRef(activity.kind(), activity.id()));
    }
}
