package de.nordertor.programme.entity;

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

/** A step of a participation: what it became, when, why, and who wrote it down. It is never changed. */
@Entity
@GuardedContent
@Table(name = "participation_step")
public class ParticipationStep extends BaseEntity {

    public static final String KIND = "ParticipationStep";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "participation_id", nullable = false, updatable = false)
    private ProgrammeParticipation participation;

    @Column(name = "ordinal", nullable = false, updatable = false)
    private int ordinal;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, updatable = false)
    private ParticipationState state;

    @Column(name = "happened_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(name = "reason", nullable = false, length = StepReason.REASON_LENGTH)
    private String reason;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    protected ParticipationStep() {}

    ParticipationStep(
            ProgrammeParticipation participation,
            int ordinal,
            ParticipationState state,
            StepReason content,
            Change change) {
        this.participation = participation;
        this.ordinal = ordinal;
        this.state = state;
        on = content.on();
        reason = content.reason();
        recordedAt = change.at();
        recordedBy = change.by();
    }

    /** Why a participation goes on. @param on the day on which it happened, for example the date of the letter */
    public static StepReason why(LocalDate on, String reason) {
        return new StepReason(on, reason, "programme.step.");
    }

    public ProgrammeParticipation getParticipation() {
        return participation;
    }

    public ParticipationState getState() {
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
}
