package de.nordertor.platform.entity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A step in the life of something: on which day, why, and who wrote it down when. It is never changed; what it led to is told by
 * the class of the thing's room.
 */
@MappedSuperclass
public abstract class RecordedStep extends BaseEntity {

    @Column(name = "ordinal", nullable = false, updatable = false)
    private int ordinal;

    @Column(name = "happened_on", nullable = false, updatable = false)
    private LocalDate on;

    @Column(name = "reason", nullable = false, length = StepReason.REASON_LENGTH)
    private String reason;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    protected RecordedStep() {}

    /** @param ordinal its place among the steps of the thing, from 0 */
    protected RecordedStep(int ordinal, StepReason why, Change change) {
        this.ordinal = ordinal;
        on = why.on();
        reason = why.reason();
        recordedAt = change.at();
        recordedBy = change.by();
    }

    /** The day on which it happened or was decided. */
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
