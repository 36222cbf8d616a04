package de.nordertor.programme.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** A question of the checklist before the expression of interest. */
@Entity
@GuardedContent
@Table(name = "participation_criterion")
public class ParticipationCriterion extends BaseEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "participation_id", nullable = false)
    private ProgrammeParticipation participation;

    @Column(name = "ordinal", nullable = false)
    private int ordinal;

    @Column(name = "name", nullable = false, length = CriterionContent.NAME_LENGTH)
    private String name;

    @Column(name = "weight", nullable = false)
    private int weight;

    @Column(name = "rating")
    private Integer rating;

    @Column(name = "note", length = CriterionContent.NOTE_LENGTH)
    private String note;

    protected ParticipationCriterion() {}

    ParticipationCriterion(ProgrammeParticipation participation, int ordinal, CriterionContent content) {
        this.participation = participation;
        this.ordinal = ordinal;
        write(content);
    }

    final void write(CriterionContent content) {
        name = content.name();
        weight = content.weight();
        rating = content.rating();
        note = content.note();
    }

    public CriterionContent content() {
        return new CriterionContent(name, weight, rating, note);
    }

    @Override
    public String toString() {
        return name;
    }
}
