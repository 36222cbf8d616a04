package de.nordertor.insight.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.StepReason;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.platform.entity.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody decided about two undertakings that could help each other: to follow it together, or that it does not fit. */
@Entity
@GuardedContent
@Table(name = "synergy_decision")
public class SynergyDecision extends BaseEntity {

    public static final String KIND = "SynergyDecision";

    @Column(name = "first_kind", nullable = false, updatable = false)
    private String firstKind;

    @Column(name = "first_id", nullable = false, updatable = false)
    private Long firstId;

    @Column(name = "second_kind", nullable = false, updatable = false)
    private String secondKind;

    @Column(name = "second_id", nullable = false, updatable = false)
    private Long secondId;

    @Column(name = "accepted", nullable = false, updatable = false)
    private boolean accepted;

    @Column(name = "reason", nullable = false, length = StepReason.REASON_LENGTH)
    private String reason;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant decidedAt;

    @Column(name = "decided_by", nullable = false)
    private String decidedBy;

    protected SynergyDecision() {}

    /** @param reason required, one line */
    public SynergyDecision(SubjectRef first, SubjectRef second, boolean accepted, String reason, Change change) {
        firstKind = first.kind();
        firstId = first.id();
        secondKind = second.kind();
        secondId = second.id();
        this.accepted = accepted;
        this.reason = Text.requiredLine(reason, StepReason.REASON_LENGTH, "insight.synergy.reason");
        decidedAt = change.at();
        decidedBy = change.by();
    }

    public SubjectRef first() {
        return new SubjectRef(firstKind, firstId);
    }

    public SubjectRef second() {
        return new SubjectRef(secondKind, secondId);
    }

    /** Whether both are followed together; otherwise it does not fit. */
    public boolean isAccepted() {
        return accepted;
    }

    public String getReason() {
        return reason;
    }

    public Instant getDecidedAt() {
        return decidedAt;
    }

    public String getDecidedBy() {
        return decidedBy;
    }

    /** So that the audit trail can be read. */
    @Override
    public String toString() {
        return reason;
    }
}
