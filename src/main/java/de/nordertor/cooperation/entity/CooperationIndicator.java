package de.nordertor.cooperation.entity;

import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.GuardedContent;
import de.nordertor.platform.entity.NotAudited;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;

/** By what one sees whether a cooperation reached its aim. */
@Entity
@GuardedContent
@Table(name = "cooperation_indicator")
public class CooperationIndicator extends BaseEntity implements CooperationDetail<IndicatorContent> {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "cooperation_id", nullable = false, updatable = false)
    private Cooperation cooperation;

    @NotAudited
    @Column(name = "ordinal", nullable = false)
    private int ordinal;

    @Column(name = "name", nullable = false, length = IndicatorContent.NAME_LENGTH)
    private String name;

    @Column(name = "unit", length = IndicatorContent.UNIT_LENGTH)
    private String unit;

    @Column(name = "target")
    private BigDecimal target;

    @Column(name = "reached")
    private BigDecimal reached;

    @Column(name = "evidence", length = IndicatorContent.EVIDENCE_LENGTH)
    private String evidence;

    protected CooperationIndicator() {}

    public CooperationIndicator(Cooperation cooperation, IndicatorContent content) {
        this.cooperation = cooperation;
        write(content, 0);
    }

    @Override
    public final void write(IndicatorContent content, int place) {
        name = content.name();
        unit = content.unit();
        target = content.target();
        reached = content.reached();
        evidence = content.evidence();
        ordinal = place;
    }

    @Override
    public IndicatorContent content() {
        return new IndicatorContent(name, unit, target, reached, evidence);
    }

    @Override
    public String toString() {
        return name;
    }
}
