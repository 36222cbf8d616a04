package de.nordertor.council.boundary;

import de.nordertor.council.entity.ConsultationRole;
import de.nordertor.council.entity.PaperState;
import de.nordertor.document.entity.Visibility;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A paper with one of its versions, as the person may see it.
 *
 * @param lockVersion to be sent back when acting on the paper
 * @param consultations what became of it in the committees; empty before its first approval
 * @param actions what the person may do now
 */
public record PaperView(
        Long id,
        long lockVersion,
        String number,
        PaperState state,
        boolean submitted,
        String typeName,
        boolean hasResolution,
        Long departmentId,
        String departmentName,
        String withdrawalReason,
        Instant changedAt,
        String changedBy,
        Version version,
        List<VersionRow> versions,
        List<ConsultationRow> consultations,
        Actions actions) {

    /**
     * The content of the version shown.
     *
     * @param hash SHA-256 of the form that was approved; null before that
     * @param untouched whether form and text are still those that were approved
     */
    public record Version(
            int number,
            LocalDate date,
            String budgetProduct,
            String informationContact,
            String subject,
            String statementOfFacts,
            String proposedResolution,
            Visibility visibility,
            String nonPublicReason,
            String correctionReason,
            List<Station> stations,
            Instant approvedAt,
            String approvedBy,
            String hash,
            boolean untouched)
            implements Serializable {

        public boolean approved() {
            return approvedAt != null;
        }
    }

    /** One consultation. */
    public record Station(String committee, LocalDate date, ConsultationRole role, Visibility visibility)
            implements Serializable {}

    /** A version to choose from. */
    public record VersionRow(int number, Instant approvedAt, String approvedBy, String correctionReason) {

        public boolean approved() {
            return approvedAt != null;
        }
    }

    /** What the person may do with the paper in its present state. */
    public record Actions(
            boolean edit,
            boolean submit,
            boolean giveBack,
            boolean approve,
            boolean correct,
            boolean discardCorrection,
            boolean withdraw) {}
}
