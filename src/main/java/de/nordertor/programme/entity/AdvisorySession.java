package de.nordertor.programme.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.StepReason;
import de.nordertor.platform.entity.Text;
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
 * A session in which a programme's adviser helps the town, or a workshop with other towns (Beratungstermin,
 * Erfahrungswerkstatt); never a committee's consultation. It is planned with an agenda, and held once there is a result,
 * or cancelled for a reason. What follows from it is a deadline on it.
 */
@Entity
@GuardedContent
@Table(name = "advisory_session")
public class AdvisorySession extends BaseEntity {

    public static final String KIND = "AdvisorySession";

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "participation_id", nullable = false, updatable = false)
    private ProgrammeParticipation participation;

    @Enumerated(EnumType.STRING)
    @Column(name = "format", nullable = false)
    private SessionFormat format;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private SessionState state = SessionState.PLANNED;

    @Column(name = "topic", nullable = false, length = SessionContent.TOPIC_LENGTH)
    private String topic;

    @Column(name = "held_on", nullable = false)
    private LocalDate on;

    @Column(name = "place", length = SessionContent.PLACE_LENGTH)
    private String place;

    @Column(name = "agenda")
    private String agenda;

    @Column(name = "participants")
    private String participants;

    @Column(name = "results")
    private String results;

    @Column(name = "usefulness")
    private Integer usefulness;

    @Column(name = "cancellation_reason", length = StepReason.REASON_LENGTH)
    private String cancellationReason;

    @NotAudited
    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    @NotAudited
    @Column(name = "changed_by", nullable = false)
    private String changedBy;

    protected AdvisorySession() {}

    /** Plans one. @throws IllegalStepException where the town is not admitted */
    public AdvisorySession(ProgrammeParticipation participation, SessionContent content, Change change) {
        this.participation = participation;
        participation.beAdvised(content.on(), change);
        write(content, change);
    }

    /**
     * Replaces everything that describes it.
     *
     * @throws InvalidInputException where one that was held would lose its results or be held in the future
     */
    public void describe(SessionContent content, LocalDate today, Change change) {
        participation.requireAfterAdmission(content.on());
        if (state == SessionState.HELD) {
            requireHeld(content.results(), content.on(), today);
        }
        write(content, change);
    }

    private void write(SessionContent content, Change change) {
        format = content.format();
        topic = content.topic();
        on = content.on();
        place = content.place();
        agenda = content.agenda();
        participants = content.participants();
        results = content.results();
        usefulness = content.usefulness();
        touched(change);
    }

    /** @throws InvalidInputException where nothing is written down of it, or its day has not come */
    public void hold(LocalDate today, Change change) {
        SessionState next = state.become(SessionState.HELD);
        requireHeld(results, on, today);
        state = next;
        touched(change);
    }

    private static void requireHeld(String results, LocalDate on, LocalDate today) {
        if (results == null) {
            throw new InvalidInputException("programme.session.noResults");
        }
        if (on.isAfter(today)) {
            throw new InvalidInputException("programme.step.future", on);
        }
    }

    public void cancel(String reason, Change change) {
        SessionState next = state.become(SessionState.CANCELLED);
        cancellationReason =
                Text.requiredLine(reason, StepReason.REASON_LENGTH, "programme.session.cancellationReason");
        state = next;
        touched(change);
    }

    private void touched(Change change) {
        changedAt = change.at();
        changedBy = change.by();
    }

    public SessionContent content() {
        return new SessionContent(format, topic, on, place, agenda, participants, results, usefulness);
    }

    public ProgrammeParticipation getParticipation() {
        return participation;
    }

    public SessionFormat getFormat() {
        return format;
    }

    public SessionState getState() {
        return state;
    }

    public String getTopic() {
        return topic;
    }

    /** Null unless it was cancelled. */
    public String getCancellationReason() {
        return cancellationReason;
    }

    public Instant getChangedAt() {
        return changedAt;
    }

    public String getChangedBy() {
        return changedBy;
    }

    @Override
    public String toString() {
        return topic;
    }
}
