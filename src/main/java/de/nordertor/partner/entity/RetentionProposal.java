package de.nordertor.partner.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * That a person should be erased because nothing is left to keep the data for. It is only a proposal: somebody erases the
 * person, or decides with a reason to keep the data until a day.
 */
@Entity
@GuardedContent
@Table(name = "retention_proposal")
public class RetentionProposal extends BaseEntity {

    public static final int REASON_LENGTH = 500;
    private static final int MOST_YEARS = 10;

    @Column(name = "person_id", nullable = false, updatable = false)
    private Long personId;

    @Column(name = "proposed_on", nullable = false)
    private LocalDate proposedOn;

    @Column(name = "kept_until")
    private LocalDate keptUntil;

    @Column(name = "kept_by")
    private String keptBy;

    @Column(name = "kept_reason", length = REASON_LENGTH)
    private String keptReason;

    protected RetentionProposal() {}

    public RetentionProposal(Long personId, LocalDate proposedOn) {
        this.personId = personId;
        this.proposedOn = proposedOn;
    }

    /** Puts the erasure off. */
    public void keep(LocalDate until, String reason, LocalDate today, String by) {
        if (until == null || !until.isAfter(today) || until.isAfter(today.plusYears(MOST_YEARS))) {
            throw new InvalidInputException("partner.retention.untilRange", today, today.plusYears(MOST_YEARS));
        }
        keptReason = Text.requiredLine(reason, REASON_LENGTH, "partner.retention.reason");
        keptUntil = until;
        keptBy = by;
    }

    /** Where the day until which the data were kept has come, it is proposed as if for the first time. */
    public void proposeAgain(LocalDate today) {
        if (keptUntil != null && !keptUntil.isAfter(today)) {
            proposedOn = today;
        }
    }

    public Long getPersonId() {
        return personId;
    }

    public LocalDate getProposedOn() {
        return proposedOn;
    }

    /** Null unless somebody has decided to keep the data. */
    public LocalDate getKeptUntil() {
        return keptUntil;
    }

    public String getKeptBy() {
        return keptBy;
    }

    public String getKeptReason() {
        return keptReason;
    }
}
