package de.nordertor.journal.entity;

import de.nordertor.platform.entity.SubjectRef;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;

/** On whose timeline an activity stands; with its day, so that a timeline is read along one index. */
@Embeddable
public class ActivitySubject {

    @Column(name = "subject_kind", nullable = false)
    private String subjectKind;

    @Column(name = "subject_id", nullable = false)
    private Long subjectId;

    @Column(name = "occurred_on", nullable = false)
    private LocalDate occurredOn;

    protected ActivitySubject() {}

    ActivitySubject(SubjectRef subject, LocalDate occurredOn) {
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.occurredOn = occurredOn;
    }

    SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActivitySubject that
                && subject().equals(that.subject())
                && occurredOn.equals(that.occurredOn);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subjectKind, subjectId);
    }

    /** As the audit trail tells it. */
    @Override
    public String toString() {
        return subjectKind + " " + subjectId;
    }
}
