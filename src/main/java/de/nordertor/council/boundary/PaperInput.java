package de.nordertor.council.boundary;

import de.nordertor.council.entity.ConsultationRole;
import de.nordertor.document.entity.Visibility;
import java.time.LocalDate;
import java.util.List;

/** A paper's form as a person fills it in; see {@link de.nordertor.council.entity.PaperContent} for what is accepted. */
public record PaperInput(
        LocalDate date,
        Long budgetProductId,
        String informationContact,
        String subject,
        String statementOfFacts,
        String proposedResolution,
        Visibility visibility,
        String nonPublicReason,
        List<Station> stations) {

    public PaperInput {
        stations = List.copyOf(stations);
    }

    /**
     * One consultation.
     *
     * @param role may be null
     * @param visibility null for the committee's default
     */
    public record Station(Long committeeId, LocalDate date, ConsultationRole role, Visibility visibility) {}
}
