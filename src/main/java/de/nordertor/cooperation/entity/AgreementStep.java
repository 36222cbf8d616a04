package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.StepReason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A step of an agreement: what it became, when, why, and who wrote it down. It is never changed. */
@Entity
@GuardedContent
@Table(name = "agreement_step")
public class AgreementStep extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    private CooperationAgreement agreement;

    @Column(name = "ordinal", nullable = false, updatable = false)
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, updatable = false)
    private AgreementState state;

    @Column(name = "happened_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(name = "reason", nullable = false, length = StepReason.REASON_LENGTH)
    private String reason;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    protected AgreementStep() {}

    AgreementStep(CooperationAgreement agreement, int ordinal, AgreementState state, StepReason why, Change change) {
        this.agreement = agreement;
        this.ordinal = ordinal;
        this.state = state;
        on = why.on();
        reason = why.reason();
        recordedAt = change.at();
        recordedBy = change.by();
    }

    /** Why an agreement goes on. @param on the day on which it happened */
    public static StepReason why(LocalDate on, String reason) {
        return new StepReason(on, reason, "cooperation.agreementStep.");
    }

    public AgreementState getState() {
        return state;
    }

    public LocalDate getOn() {
        return on;
    }

    public String getReason() {
        return reason;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }

    @Override
    public String toString() {
        return state.name();
    }
}
