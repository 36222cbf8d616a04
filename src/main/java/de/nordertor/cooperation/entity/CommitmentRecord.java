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
import java.math.BigDecimal;
import java.time.LocalDate;

/** An entry in the trail of a promise: what it was then, why, and who wrote it down when. It is never changed. */
@Entity
@GuardedContent
@Table(name = "commitment_record")
public class CommitmentRecord extends RecordedStep {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "commitment_id", nullable = false, updatable = false)
    private Commitment commitment;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private RecordKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, updatable = false)
    private CommitmentState state;

    @Column(name = "due_on", nullable = false, updatable = false)
    private LocalDate dueOn;

    @Column(name = "delivered", updatable = false)
    private BigDecimal delivered;

    protected CommitmentRecord() {}

    CommitmentRecord(Commitment commitment, int ordinal, RecordKind kind, StepReason why, Change change) {
        super(ordinal, why, change);
        this.commitment = commitment;
        this.kind = kind;
        state = commitment.getState();
        dueOn = commitment.getDueOn();
        delivered = commitment.getDelivered();
    }

    /** @param on the day on which it happened */
    public static StepReason why(LocalDate on, String reason) {
        return new StepReason(on, reason, "cooperation.record.");
    }

    public RecordKind getKind() {
        return kind;
    }

    public CommitmentState getState() {
        return state;
    }

    /** The day that was in force then. */
    public LocalDate getDueOn() {
        return dueOn;
    }

    /** In all up to then; null where nothing was counted. */
    public BigDecimal getDelivered() {
        return delivered;
    }

    @Override
    public String toString() {
        return state.name();
    }
}
