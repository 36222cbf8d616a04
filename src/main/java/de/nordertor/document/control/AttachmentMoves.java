package de.nordertor.document.control;

import de.nordertor.platform.boundary.MovedRow;
import de.nordertor.platform.boundary.SubjectsMerged;
import de.nordertor.platform.boundary.SubjectsParted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Takes attachments along when their thing becomes a part of another one, and brings them back. */
@ApplicationScoped
public class AttachmentMoves {

    @Inject
    private AttachmentMoveRepository attachments;

    void merged(@Observes SubjectsMerged merge) {
        attachments.move(merge.from(), merge.to()).forEach(merge::moved);
    }

    void parted(@Observes SubjectsParted undo) {
        for (MovedRow row : undo.rows(AttachmentMoveRepository.KIND)) {
            if (!attachments.moveBack(row, undo.from(), undo.to())) {
                undo.changedSince(attachments.title(row.id()));
            }
        }
    }
}
