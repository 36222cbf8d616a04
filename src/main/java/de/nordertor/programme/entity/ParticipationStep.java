package de.nordertor.programme.entity;

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

/** A step of a participation: what it became, when, why, and who wrote it down. It is never changed. */
@Entity
@GuardedContent
@Table(name = "participation_step")
public class ParticipationStep extends RecordedStep {

    public static final String KIND = "ParticipationStep";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "participation_id", nullable = false, updatable = false)
    private ProgrammeParticipation participation;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, updatable = false)
    private ParticipationState state;

    protected ParticipationStep() {}

    ParticipationStep(
            ProgrammeParticipation participation,
            int ordinal,
            ParticipationState state,
            StepReason content,
            Change change) {
        super(ordinal, content, change);
        this.participation = participation;
        this.state = state;
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
}
