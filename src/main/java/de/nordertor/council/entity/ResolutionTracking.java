package de.nordertor.council.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.NotAudited;
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

/**
 * Something that has to be done because a committee adopted a paper (Beschlusskontrolle). It is open until it is done or
 * dropped. Open past its day it is late: then whoever saves it says why and how it goes on, and may name a later day.
 */
@Entity
@GuardedContent
@Table(name = "resolution_tracking")
public class ResolutionTracking extends BaseEntity {

    public static final String KIND = "ResolutionTracking";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "consultation_id", nullable = false, updatable = false)
    private Consultation consultation;

    @Column(name = "task", nullable = false, length = TrackingContent.TASK_LENGTH)
    private String task;

    @Column(name = "responsible_id")
    private Long responsibleId;

    @Column(name = "department_id", nullable = false)
    private Long departmentId;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Column(name = "due_version", nullable = false)
    private int dueVersion;

    @Column(name = "missed_on")
    private LocalDate missedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private TrackingState state = TrackingState.OPEN;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "result", length = TrackingContent.TEXT_LENGTH)
    private String result;

    @Column(name = "delay_reason", length = TrackingContent.TEXT_LENGTH)
    private String delayReason;

    @Column(name = "next_step", length = TrackingContent.TEXT_LENGTH)
    private String nextStep;

    @NotAudited
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected ResolutionTracking() {}

    /**
     * @throws IllegalStepException where the committee did not adopt it
     * @throws InvalidInputException as for {@link #save}
     */
    public ResolutionTracking(Consultation consultation, TrackingContent content, LocalDate today, Change change) {
        ConsultationState outcome = consultation.getState();
        if (!outcome.isAdopted()) {
            throw new IllegalStepException("council.tracking.notAdopted", new MessageKey(outcome.labelKey()));
        }
        this.consultation = consultation;
        dueOn = content.dueOn();
        save(content, today, change);
    }

    /**
     * @throws InvalidInputException where done lacks its day or names one to come, dropped lacks its reason, or late lacks
     *     the reason of the delay or the next step
     */
    public final void save(TrackingContent content, LocalDate today, Change change) {
        requireEnd(content, today);
        if (content.state() == TrackingState.OPEN) {
            requireDelayExplained(content, today);
        }
        move(content, today);
        endedOn = ended(content, today);
        state = content.state();
        task = content.task();
        responsibleId = content.responsibleId();
        departmentId =
                content.departmentId() == null ? consultation.getPaper().getDepartmentId() : content.departmentId();
        result = content.result();
        delayReason = content.delayReason();
        nextStep = content.nextStep();
        changedAt = change.at();
        changedBy = change.by();
    }

    private static void requireEnd(TrackingContent content, LocalDate today) {
        boolean done = content.state() == TrackingState.DONE;
        if (done && content.doneOn() == null) {
            throw new InvalidInputException("council.tracking.doneOnRequired");
        }
        if (done && content.doneOn().isAfter(today)) {
            throw new InvalidInputException("council.tracking.doneOnFuture");
        }
        if (!done && content.doneOn() != null) {
            throw new InvalidInputException("council.tracking.doneOnOnlyDone");
        }
        if (content.state() == TrackingState.DROPPED && content.result() == null) {
            throw new InvalidInputException("council.tracking.dropReasonRequired");
        }
    }

    /** Also where a later day is named now: that a day was missed is not passed over in silence. */
    private void requireDelayExplained(TrackingContent content, LocalDate today) {
        boolean late = isLate(today);
        if (!late && !content.dueOn().isBefore(today)) {
            return;
        }
        if (content.delayReason() == null || content.nextStep() == null) {
            throw new InvalidInputException("council.tracking.delayRequired");
        }
        if (late && content.dueOn().isBefore(dueOn)) {
            throw new InvalidInputException("council.tracking.laterOnly");
        }
    }

    private void move(TrackingContent content, LocalDate today) {
        if (content.dueOn().equals(dueOn)) {
            return;
        }
        if (content.state() == TrackingState.OPEN && isLate(today) && missedOn == null) {
            missedOn = dueOn;
        }
        dueOn = content.dueOn();
        dueVersion++;
    }

    private LocalDate ended(TrackingContent content, LocalDate today) {
        return switch (content.state()) {
            case OPEN -> null;
            case DONE -> content.doneOn();
            case DROPPED -> state == TrackingState.DROPPED ? endedOn : today;
        };
    }

    private boolean isLate(LocalDate today) {
        return due(today) == TrackingDue.LATE;
    }

    /** How it stands to the calendar. */
    public TrackingDue due(LocalDate today) {
        return TrackingDue.of(state, dueOn, today);
    }

    /** Whether it is open and its day passed, or one did before a later one was named. */
    public boolean isDelayed(LocalDate today) {
        return state == TrackingState.OPEN && (missedOn != null || isLate(today));
    }

    /** The first day that passed without it being done, else the one that counts. */
    public LocalDate firstDueOn() {
        return missedOn == null ? dueOn : missedOn;
    }

    public TrackingContent content() {
        return new TrackingContent(
                task,
                responsibleId,
                departmentId,
                dueOn,
                state,
                state == TrackingState.DONE ? endedOn : null,
                result,
                delayReason,
                nextStep);
    }

    public Consultation getConsultation() {
        return consultation;
    }

    public String getTask() {
        return task;
    }

    /** Null for the leads of the department. */
    public Long getResponsibleId() {
        return responsibleId;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    /** Counts on how many other days it was due. */
    public int getDueVersion() {
        return dueVersion;
    }

    public TrackingState getState() {
        return state;
    }

    /** When it was done or dropped; null while it is open. */
    public LocalDate getEndedOn() {
        return endedOn;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }
}
