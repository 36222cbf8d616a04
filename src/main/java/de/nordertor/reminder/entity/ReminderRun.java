package de.nordertor.reminder.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** One execution of the job that reminds people. How much it has done is counted by single statements. */
@Entity
@NotAudited
@Table(name = "reminder_run")
public class ReminderRun extends BaseEntity {

    public static final int FAILURE_LENGTH = 500;

    @Column(name = "worker", nullable = false, updatable = false)
    private String worker;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private RunState state;

    @Column(name = "started_at", nullable = false, updatable = false)
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "told", nullable = false)
    private int told;

    @Column(name = "mails", nullable = false)
    private int mails;

    @Column(name = "failures", nullable = false)
    private int failures;

    @Column(name = "failure", length = FAILURE_LENGTH)
    private String failure;

    protected ReminderRun() {}

    public ReminderRun(String worker, Instant now) {
        this.worker = worker;
        startedAt = now;
        state = RunState.RUNNING;
    }

    /** @param reason why it ended early; null when it came to its end */
    public void end(String reason, Instant now) {
        state = reason == null ? RunState.DONE : RunState.FAILED;
        failure = reason;
        endedAt = now;
    }

    public String getWorker() {
        return worker;
    }

    public RunState getState() {
        return state;
    }

    public Instant getStartedAt() {
        return startedAt;
    }

    /** Null while it runs, and where nobody knows. */
    public Instant getEndedAt() {
        return endedAt;
    }

    /** How many notices it has put into lists. */
    public int getTold() {
        return told;
    }

    /** How many mails it has put into the outbox. */
    public int getMails() {
        return mails;
    }

    /** How many reminders could not be told, and how many people no mail could be written to. */
    public int getFailures() {
        return failures;
    }

    /** Why it ended early; null otherwise. */
    public String getFailure() {
        return failure;
    }
}
