package de.nordertor.reminder.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.NotAudited;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * That people are told of a thing on a day. There is one for each thing, day before it, audience and due-date version, for
 * ever: so it is told once, whatever happens. What could not be told is tried again, and in the end waits for an
 * administrator.
 */
@Entity
@NotAudited
@Table(name = "reminder")
public class Reminder extends BaseEntity {

    public static final int FAILURE_LENGTH = 500;

    /** After each attempt that failed. */
    static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(1), Duration.ofHours(6));

    @Column(name = "subject_kind", nullable = false, updatable = false)
    private String subjectKind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private Long subjectId;

    @Enumerated(EnumType.STRING)
    @Column(name = "audience", nullable = false, updatable = false)
    private ReminderAudience audience;

    @Column(name = "due_version", nullable = false, updatable = false)
    private long dueVersion;

    @Column(name = "days_before", nullable = false, updatable = false)
    private int daysBefore;

    @Column(name = "remind_on", nullable = false, updatable = false)
    private LocalDate remindOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ReminderState state;

    @Column(name = "attempts", nullable = false)
    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "failure", length = FAILURE_LENGTH)
    private String failure;

    protected Reminder() {}

    /** It stands in the lists of everybody concerned. */
    public void told(Instant now) {
        settle(ReminderState.TOLD, now);
        failure = null;
    }

    /** A later one of the same thing is told instead. */
    public void passOver(Instant now) {
        settle(ReminderState.PASSED_OVER, now);
    }

    /** There is nothing to remind of any more. */
    public void cancel(Instant now) {
        settle(ReminderState.CANCELLED, now);
    }

    /** It could not be told; it is tried again some times, and then waits for {@link #tryAgain}. */
    public void failed(String reason, Instant now) {
        failure = reason;
        attempts++;
        if (attempts > PAUSES.size()) {
            settle(ReminderState.FAILED, now);
        } else {
            nextAttemptAt = now.plus(PAUSES.get(attempts - 1));
        }
    }

    /** Those who were told cannot be reached any more, and nobody else can: it is tried again like one that was never told. */
    public void lost(String reason, Instant now) {
        if (state == ReminderState.TOLD) {
            state = ReminderState.WAITING;
            attempts = 0;
            settledAt = null;
            failed(reason, now);
        }
    }

    /** @throws IllegalStepException unless it has failed */
    public void tryAgain(Instant now) {
        if (state != ReminderState.FAILED) {
            throw new IllegalStepException("reminder.notFailed");
        }
        state = ReminderState.WAITING;
        attempts = 0;
        nextAttemptAt = now;
        settledAt = null;
    }

    private void settle(ReminderState settled, Instant now) {
        state = settled;
        settledAt = now;
        nextAttemptAt = null;
    }

    public SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    public ReminderAudience getAudience() {
        return audience;
    }

    /** Of the thing, when it was ordered. */
    public long getDueVersion() {
        return dueVersion;
    }

    /** Negative for one that comes after the day. */
    public int getDaysBefore() {
        return daysBefore;
    }

    public LocalDate getRemindOn() {
        return remindOn;
    }

    public ReminderState getState() {
        return state;
    }

    public Instant getNextAttemptAt() {
        return nextAttemptAt;
    }

    public String getFailure() {
        return failure;
    }
}
