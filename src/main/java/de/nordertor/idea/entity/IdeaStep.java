package de.nordertor.idea.entity;

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

/** A step of an idea: what it became, when, why, and who wrote it down. It is never changed. */
@Entity
@GuardedContent
@Table(name = "idea_step")
public class IdeaStep extends RecordedStep {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "idea_id", nullable = false, updatable = false)
    private Idea idea;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false, updatable = false)
    private IdeaState state;

    protected IdeaStep() {}

    IdeaStep(Idea idea, int ordinal, IdeaState state, StepReason why, Change change) {
        super(ordinal, why, change);
        this.idea = idea;
        this.state = state;
    }

    /** Why an idea goes on. @param on the day on which it was decided */
    public static StepReason why(LocalDate on, String reason) {
        return new StepReason(on, reason, "idea.step.");
    }

    public IdeaState getState() {
        return state;
    }
}
