package de.nordertor.idea.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;

/** By what another town knows an idea that was read from its file, so that it is not read twice. */
@Entity
@NotAudited
@Table(name = "foreign_idea")
public class ForeignIdea extends BaseEntity {

    @OneToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "idea_id", nullable = false, updatable = false)
    private Idea idea;

    @Column(name = "municipality", nullable = false, updatable = false)
    private String municipality;

    @Column(name = "uid", nullable = false, updatable = false)
    private String uid;

    protected ForeignIdea() {}

    public ForeignIdea(Idea idea, String municipality, String uid) {
        this.idea = idea;
        this.municipality = municipality;
        this.uid = uid;
    }
}
