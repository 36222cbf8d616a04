package de.nordertor.council.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** What a paper is about, so that the next report about it knows what a committee was told last. */
@Entity
@Table(name = "paper_matter")
public class PaperMatter extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "paper_id", nullable = false, updatable = false)
    private CouncilPaper paper;

    @Column(name = "subject_kind", nullable = false, updatable = false)
    private String subjectKind;

    @Column(name = "subject_id", nullable = false, updatable = false)
    private Long subjectId;

    protected PaperMatter() {}

    public PaperMatter(CouncilPaper paper, SubjectRef matter) {
        this.paper = paper;
        subjectKind = matter.kind();
        subjectId = matter.id();
    }

    public CouncilPaper getPaper() {
        return paper;
    }

    public SubjectRef matter() {
        return new SubjectRef(subjectKind, subjectId);
    }
}
