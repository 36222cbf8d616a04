package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.entity.AgreementLanguage;
import de.nordertor.cooperation.entity.AgreementState;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An agreement as its page shows it.
 *
 * @param draftedFrom the template with its version; null for none
 * @param sections those that have a text, with their placeholders filled
 * @param steps in their order
 * @param next the steps that the person may go
 * @param mayWrite whether the person may change it now
 * @param mayContinue whether the person may draft another version of it
 */
public record AgreementView(
        Long id,
        Long cooperationId,
        String cooperationTitle,
        int number,
        AgreementLanguage language,
        String title,
        String occasion,
        LocalDate agreedOn,
        LocalDate startsOn,
        LocalDate endsOn,
        AgreementState state,
        LocalDate since,
        String draftedFrom,
        Long signedCopyId,
        List<Section> sections,
        List<PartyInput> parties,
        List<CommitmentRow> commitments,
        List<Step> steps,
        List<AgreementState> next,
        boolean mayWrite,
        boolean mayContinue)
        implements Serializable {

    /** A text. @param field as in {@code cooperation.agreement.X} */
    public record Section(String field, String text) implements Serializable {}

    /** A step: what it became, when, why, and who wrote it down when. */
    public record Step(AgreementState state, LocalDate on, String reason, Instant recordedAt, String recordedBy)
            implements Serializable {}
}
