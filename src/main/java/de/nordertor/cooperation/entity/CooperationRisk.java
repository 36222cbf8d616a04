package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** What could go wrong with a cooperation, and what is done about it. */
@Entity
@GuardedContent
@Table(name = "cooperation_risk")
public class CooperationRisk extends BaseEntity implements CooperationDetail<RiskContent> {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cooperation_id", nullable = false, updatable = false)
    private Cooperation cooperation;

    @NotAudited
    @Column(name = "ordinal", nullable = false)
    private int ordinal;

    @Column(name = "description", nullable = false, length = RiskContent.DESCRIPTION_LENGTH)
    private String description;

    @Enumerated(EnumType.STRING)
    @Column(name = "likelihood", nullable = false)
    private RiskLevel likelihood;

    @Enumerated(EnumType.STRING)
    @Column(name = "impact", nullable = false)
    private RiskLevel impact;

    @Column(name = "measure", length = RiskContent.MEASURE_LENGTH)
    private String measure;

    @NotAudited
    @Column(name = "owner_id")
    private Long ownerId;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    protected CooperationRisk() {}

    public CooperationRisk(Cooperation cooperation, RiskContent content) {
        this.cooperation = cooperation;
        write(content, 0);
    }

    @Override
    public final void write(RiskContent content, int place) {
        description = content.description();
        likelihood = content.likelihood();
        impact = content.impact();
        measure = content.measure();
        ownerId = content.ownerId();
        closedOn = content.closedOn();
        ordinal = place;
    }

    @Override
    public RiskContent content() {
        return new RiskContent(description, likelihood, impact, measure, ownerId, closedOn);
    }

    @Override
    public String toString() {
        return description;
    }
}
