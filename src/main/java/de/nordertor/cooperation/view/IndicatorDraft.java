package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.RowInput;
import de.nordertor.cooperation.entity.IndicatorContent;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

/** One indicator in the form of an outcome. */
public class IndicatorDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private String name;
    private String unit;
    private BigDecimal target;
    private BigDecimal reached;
    private String evidence;

    public IndicatorDraft() {}

    IndicatorDraft(RowInput<IndicatorContent> row) {
        id = row.id();
        name = row.content().name();
        unit = row.content().unit();
        target = row.content().target();
        reached = row.content().reached();
        evidence = row.content().evidence();
    }

    RowInput<IndicatorContent> row() {
        return new RowInput<>(id, new IndicatorContent(name, unit, target, reached, evidence));
    }

    /** Whether nothing was typed, so that nothing is meant. */
    boolean isEmpty() {
        return id == null && Stream.of(name, unit, target, reached, evidence).allMatch(Objects::isNull);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public BigDecimal getTarget() {
        return target;
    }

    public void setTarget(BigDecimal target) {
        this.target = target;
    }

    public BigDecimal getReached() {
        return reached;
    }

    public void setReached(BigDecimal reached) {
        this.reached = reached;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }
}
