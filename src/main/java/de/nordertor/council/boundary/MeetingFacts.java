package de.nordertor.council.boundary;

import de.nordertor.council.entity.ConsultationOutcome;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.council.entity.MeetingState;
import de.nordertor.document.entity.Visibility;
import java.util.List;

/**
 * A meeting of a committee with its agenda, whoever asks; see {@link CouncilFacts}.
 *
 * @param neverPublic whether no meeting of the committee ever is
 */
public record MeetingFacts(
        Long id,
        Long committeeId,
        String committee,
        boolean neverPublic,
        MeetingContent content,
        MeetingState state,
        List<Item> items) {

    public MeetingFacts {
        items = List.copyOf(items);
    }

    /**
     * An item of the agenda.
     *
     * @param visibility of the part in which it stands
     * @param title that of the paper, where it is the consultation of one
     * @param consultationId null for what needs no paper
     * @param paperPublic whether the public may know of its paper; true for what needs none
     * @param outcome null for what needs no paper, or before the committee is done with it
     * @param note what came of what needs no paper; null for none
     */
    public record Item(
            Long id,
            Visibility visibility,
            String title,
            Long consultationId,
            boolean paperPublic,
            ConsultationOutcome outcome,
            String note) {

        /** Whether the public may know of it. */
        public boolean isPublic() {
            return visibility == Visibility.PUBLIC && paperPublic;
        }
    }
}
