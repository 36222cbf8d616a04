package de.nordertor.partner.control.merge;

import de.nordertor.partner.control.PartnerChanges;
import de.nordertor.platform.boundary.MovedRow;
import de.nordertor.platform.boundary.SubjectsMerged;
import de.nordertor.platform.boundary.SubjectsParted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Takes people along when their organisation becomes a part of another one, and brings them back. Search reads them again,
 * because it does so with everybody of a changed organisation.
 */
@ApplicationScoped
public class ContactRoleMoves {

    @Inject
    private ContactRoleMoveRepository roles;

    void merged(@Observes SubjectsMerged merge) {
        if (merge.from().kind().equals(PartnerChanges.KIND)) {
            roles.move(merge.from().id(), merge.to().id()).forEach(merge::moved);
        }
    }

    void parted(@Observes SubjectsParted undo) {
        for (MovedRow row : undo.rows(ContactRoleMoveRepository.KIND)) {
            if (!roles.moveBack(row, undo.from().id(), undo.to().id())) {
                undo.changedSince(roles.title(row.id()));
            }
        }
    }
}
