package de.nordertor.partner.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** That a person was erased, when, by whom and why. It names nobody but the one who did it. */
@Entity
@Table(name = "erasure")
public class Erasure extends BaseEntity {

    public static final int REASON_LENGTH = 500;

    @Column(name = "subject_kind", nullable = false, updatable = false)
    private String subjectKind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private Long subjectId;

    @Column(name = "reason", nullable = false, updatable = false, length = REASON_LENGTH)
    private String reason;

    @Column(name = "erased_things", nullable = false, updatable = false)
    private int things;

    @Column(name = "erased_names", nullable = false, updatable = false)
    private int names;

    @Column(name = "erased_at", nullable = false, updatable = false)
    private Instant at;

    @Column(name = "erased_by", nullable = false, updatable = false)
    private String by;

    protected Erasure() {}

    /** @param things how many things went. @param names from how many texts the name was taken */
    public Erasure(SubjectRef subject, String reason, int things, int names, Change change) {
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.reason = reason;
        this.things = things;
        this.names = names;
        this.at = change.at();
        this.by = change.by();
    }
}
