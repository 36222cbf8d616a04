package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.platform.boundary.MovedRow;
import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.boundary.SubjectsMerged;
import de.nordertor.platform.boundary.SubjectsParted;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Lets what remains take the place in cooperations of what became a part of it: as their partner, as who gives something, and
 * as what they come from. Brings that back.
 */
@ApplicationScoped
public class CooperationMoves {

    @Inject
    private CooperationMoveRepository moves;

    @Inject
    private CooperationRepository cooperations;

    @Inject
    private SearchChanges search;

    void merged(@Observes SubjectsMerged merge) {
        for (CooperationLink link : CooperationLink.values()) {
            List<MovedRow> rows = moves.move(link, merge.from(), merge.to());
            rows.forEach(merge::moved);
            found(link, rows);
        }
        found(moves.findAside(merge.from()));
    }

    void parted(@Observes SubjectsParted undo) {
        for (CooperationLink link : CooperationLink.values()) {
            List<MovedRow> rows = undo.rows(link.kind());
            for (MovedRow row : rows) {
                if (!moves.moveBack(link, row, undo.from(), undo.to())) {
                    undo.changedSince(cooperations.titleOf(link.kind(), row.id()));
                }
            }
            found(link, rows);
        }
        found(moves.findAside(undo.to()));
    }

    /** A partner's name is a word by which its cooperations are found. */
    private void found(CooperationLink link, List<MovedRow> rows) {
        found(rows.stream()
                .flatMap(row -> cooperations.idOf(link.kind(), row.id()).stream())
                .distinct()
                .toList());
    }

    private void found(List<Long> ids) {
        search.changed(
                ids.stream().map(id -> new SubjectRef(Cooperation.KIND, id)).toList());
    }
}
