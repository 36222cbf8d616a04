package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.RecordedStep;
import de.nordertor.platform.entity.StepReason;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A step of an agreement: what it became, when, why, and who wrote it down. It is never changed. */
@Entity
@GuardedContent
@Table(name = "agreement_step")
public class AgreementStep extends RecordedStep {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agreement_id", nullable = false, updatable = false)
    private CooperationAgreement agreement;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, updatable = false)
    private AgreementState state;

    protected AgreementStep() {}

    AgreementStep(CooperationAgreement agreement, int ordinal, AgreementState state, StepReason why, Change change) {
        super(ordinal, why, change);
        this.agreement = agreement;
        this.state = state;
    }

    /** Why an agreement goes on. @param on the day on which it happened */
    public static StepReason why(LocalDate on, String reason) {
        return new StepReason(on, reason, "cooperation.agreementStep.");
    }

    public AgreementState getState() {
        return state;
    }

    @Override
    public String toString() {
        return state.name();
    }
}
