package de.nordertor.council.boundary;

import de.nordertor.council.entity.ConsultationOutcome;
import de.nordertor.council.entity.ConsultationRole;
import de.nordertor.council.entity.ConsultationState;
import de.nordertor.document.entity.Visibility;
import java.time.LocalDate;
import java.util.List;

/**
 * An approved paper with its last approved version, whoever asks; see {@link CouncilFacts}.
 *
 * @param version the number of that version
 * @param product the budget product as people name it; null for none
 * @param statementOfFacts XHTML fragment
 * @param proposedResolution XHTML fragment; null for none
 */
public record PaperFacts(
        Long id,
        String number,
        String type,
        int version,
        LocalDate date,
        Visibility visibility,
        boolean withdrawn,
        String department,
        String product,
        String subject,
        String statementOfFacts,
        String proposedResolution,
        List<Station> stations) {

    public PaperFacts {
        stations = List.copyOf(stations);
    }

    /**
     * What becomes of it in one committee.
     *
     * @param neverPublic whether no meeting of the committee ever is
     * @param on the day of the meeting, or the one that is planned; null where nobody knows yet
     * @param meetingId null where it stands on no agenda, as {@code itemId}
     * @param role null where the form names none
     * @param outcome null before the committee is done with it
     */
    public record Station(
            Long id,
            Long committeeId,
            String committee,
            boolean neverPublic,
            Visibility visibility,
            LocalDate on,
            Long meetingId,
            Long itemId,
            ConsultationRole role,
            ConsultationState state,
            ConsultationOutcome outcome) {

        /** Whether the public may know of it. */
        public boolean isPublic() {
            return visibility == Visibility.PUBLIC && !neverPublic;
        }
    }

    /** Whether the public may know of it. */
    public boolean isPublic() {
        return visibility == Visibility.PUBLIC && !withdrawn;
    }
}
