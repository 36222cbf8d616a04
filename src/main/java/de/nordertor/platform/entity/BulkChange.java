package de.nordertor.platform.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A change of many things at once: planned with what would come of each of them, shown, then begun and done part by
 * part. What comes of each thing stands in the rows below it, so that it can be stopped at any moment and gone on with.
 */
@Entity
@GuardedContent
@Table(name = "bulk_change")
public class BulkChange extends BaseEntity {

    @Column(name = "owner_id", nullable = false)
    private Long ownerId;

    @Column(name = "subject_kind", nullable = false)
    private String subjectKind;

    @Column(name = "content", nullable = false)
    private String content;

    @NotAudited
    @Column(name = "planned_at", nullable = false)
    private Instant plannedAt;

    @Column(name = "begun_at")
    private Instant begunAt;

    protected BulkChange() {}

    /** @param content what is changed, in the words of the room of the things */
    public BulkChange(Long ownerId, String subjectKind, String content, Instant plannedAt) {
        this.ownerId = ownerId;
        this.subjectKind = subjectKind;
        this.content = content;
        this.plannedAt = plannedAt;
    }

    /** The first time counts. */
    public void begin(Instant now) {
        if (begunAt == null) {
            begunAt = now;
        }
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public String getSubjectKind() {
        return subjectKind;
    }

    public String getContent() {
        return content;
    }

    public Instant getPlannedAt() {
        return plannedAt;
    }

    public Instant getBegunAt() {
        return begunAt;
    }
}
