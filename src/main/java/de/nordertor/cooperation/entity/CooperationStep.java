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

/** A step of a cooperation: what it became, when, why, and who wrote it down. It is never changed. */
@Entity
@GuardedContent
@Table(name = "cooperation_step")
public class CooperationStep extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cooperation_id", nullable = false, updatable = false)
    private Cooperation cooperation;

    @Column(name = "ordinal", nullable = false, updatable = false)
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, updatable = false)
    private CooperationState state;

    @Column(name = "happened_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(name = "reason", nullable = false, length = StepReason.REASON_LENGTH)
    private String reason;

    @Column(name = "resume_on", updatable = false)
    private LocalDate resumeOn;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    protected CooperationStep() {}

    CooperationStep(
            Cooperation cooperation,
            int ordinal,
            CooperationState state,
            StepReason why,
            LocalDate resumeOn,
            Change change) {
        this.cooperation = cooperation;
        this.ordinal = ordinal;
        this.state = state;
        on = why.on();
        reason = why.reason();
        this.resumeOn = resumeOn;
        recordedAt = change.at();
        recordedBy = change.by();
    }

    /** Why a cooperation goes on. @param on the day on which it was decided */
    public static StepReason why(LocalDate on, String reason) {
        return new StepReason(on, reason, "cooperation.step.");
    }

    public CooperationState getState() {
        return state;
    }

    public LocalDate getOn() {
        return on;
    }

    public String getReason() {
        return reason;
    }

    /** The day on which it was to go on; null unless it began to rest. */
    public LocalDate getResumeOn() {
        return resumeOn;
    }

    public Instant getRecordedAt() {
        return recordedAt;
    }

    public String getRecordedBy() {
        return recordedBy;
    }
}
