package de.nordertor.matching.control;

import de.nordertor.platform.boundary.MovedRow;
import de.nordertor.platform.boundary.SubjectsMerged;
import de.nordertor.platform.boundary.SubjectsParted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Lets needs and offers belong to what remains when their partner, or the idea they come from, becomes a part of another one,
 * and brings them back.
 */
@ApplicationScoped
public class ListingMoves {

    @Inject
    private ListingMoveRepository moves;

    @Inject
    private ListingRepository listings;

    void merged(@Observes SubjectsMerged merge) {
        moves.move(merge.from(), merge.to()).forEach(merge::moved);
    }

    void parted(@Observes SubjectsParted undo) {
        for (MovedRow row : undo.rows(ListingMoveRepository.MOVED)) {
            if (!moves.moveBack(row, undo.from(), undo.to())) {
                undo.changedSince(listings.get(row.id()).getTitle());
            }
        }
    }
}
