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

/** A step of a cooperation: what it became, when, why, and who wrote it down. It is never changed. */
@Entity
@GuardedContent
@Table(name = "cooperation_step")
public class CooperationStep extends RecordedStep {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cooperation_id", nullable = false, updatable = false)
    private Cooperation cooperation;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, updatable = false)
    private CooperationState state;

    @Column(name = "resume_on", updatable = false)
    private LocalDate resumeOn;

    protected CooperationStep() {}

    CooperationStep(
            Cooperation cooperation,
            int ordinal,
            CooperationState state,
            StepReason why,
            LocalDate resumeOn,
            Change change) {
        super(ordinal, why, change);
        this.cooperation = cooperation;
        this.state = state;
        this.resumeOn = resumeOn;
    }

    /** Why a cooperation goes on. @param on the day on which it was decided */
    public static StepReason why(LocalDate on, String reason) {
        return new StepReason(on, reason, "cooperation.step.");
    }

    public CooperationState getState() {
        return state;
    }

    /** The day on which it was to go on; null unless it began to rest. */
    public LocalDate getResumeOn() {
        return resumeOn;
    }
}
