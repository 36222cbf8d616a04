package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.RowInput;
import de.nordertor.cooperation.entity.RiskContent;
import de.nordertor.cooperation.entity.RiskLevel;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;

/** One risk in the form of a plan. */
public class RiskDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private Long id;
    private String description;
    private RiskLevel likelihood;
    private RiskLevel impact;
    private String measure;
    private Long ownerId;
    private LocalDate closedOn;

    public RiskDraft() {}

    RiskDraft(RowInput<RiskContent> row) {
        id = row.id();
        description = row.content().description();
        likelihood = row.content().likelihood();
        impact = row.content().impact();
        measure = row.content().measure();
        ownerId = row.content().ownerId();
        closedOn = row.content().closedOn();
    }

    RowInput<RiskContent> row() {
        return new RowInput<>(id, new RiskContent(description, likelihood, impact, measure, ownerId, closedOn));
    }

    /** Whether nothing was typed, so that nothing is meant. */
    boolean isEmpty() {
        return id == null
                && Stream.of(description, likelihood, impact, measure, ownerId, closedOn)
                        .allMatch(Objects::isNull);
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public RiskLevel getLikelihood() {
        return likelihood;
    }

    public void setLikelihood(RiskLevel likelihood) {
        this.likelihood = likelihood;
    }

    public RiskLevel getImpact() {
        return impact;
    }

    public void setImpact(RiskLevel impact) {
        this.impact = impact;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(String measure) {
        this.measure = measure;
    }

    public Long getOwnerId() {
        return ownerId;
    }

    public void setOwnerId(Long ownerId) {
        this.ownerId = ownerId;
    }

    public LocalDate getClosedOn() {
        return closedOn;
    }

    public void setClosedOn(LocalDate closedOn) {
        this.closedOn = closedOn;
    }
}
