package de.nordertor.cooperation.control;

import de.nordertor.cooperation.control.AgreementMoveRepository.Place;
import de.nordertor.platform.boundary.MovedRow;
import de.nordertor.platform.boundary.SubjectsMerged;
import de.nordertor.platform.boundary.SubjectsParted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Lets what remains of a merged partner stand for what it promised and was promised, and brings that back. */
@ApplicationScoped
public class AgreementMoves {

    private static final String PARTNER = "PartnerOrganization";

    @Inject
    private AgreementMoveRepository moves;

    void merged(@Observes SubjectsMerged merge) {
        if (PARTNER.equals(merge.from().kind())) {
            moves.move(merge.from().id(), merge.to().id()).forEach(merge::moved);
        }
    }

    void parted(@Observes SubjectsParted undo) {
        for (Place place : AgreementMoveRepository.PLACES) {
            for (MovedRow row : undo.rows(place.kind())) {
                if (moves.isAsMoved(place, row, undo.from().id())) {
                    moves.moveBack(place, row, undo.to().id());
                } else {
                    undo.changedSince(moves.title(place, row.id()));
                }
            }
        }
    }
}
