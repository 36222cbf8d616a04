package de.nordertor.matching.view;

import de.nordertor.matching.entity.MatchCriterion;
import de.nordertor.matching.entity.MatchWeights;
import java.io.Serializable;

/** The weights as they are being typed. */
public class WeightsDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private Integer commonFields;
    private Integer nearness;
    private Integer periodOverlap;
    private Integer timeOverlap;
    private Integer coverage;
    private Integer targetGroups;
    private Integer freshness;

    static WeightsDraft of(MatchWeights weights) {
        WeightsDraft draft = new WeightsDraft();
        draft.commonFields = weights.of(MatchCriterion.COMMON_FIELDS);
        draft.nearness = weights.of(MatchCriterion.NEARNESS);
        draft.periodOverlap = weights.of(MatchCriterion.PERIOD_OVERLAP);
        draft.timeOverlap = weights.of(MatchCriterion.TIME_OVERLAP);
        draft.coverage = weights.of(MatchCriterion.COVERAGE);
        draft.targetGroups = weights.of(MatchCriterion.TARGET_GROUPS);
        draft.freshness = weights.of(MatchCriterion.FRESHNESS);
        return draft;
    }

    /** @throws de.nordertor.platform.entity.InvalidInputException naming the criterion whose weight is none */
    MatchWeights weights() {
        return MatchWeights.of(criterion -> switch (criterion) {
            case COMMON_FIELDS -> commonFields;
            case NEARNESS -> nearness;
            case PERIOD_OVERLAP -> periodOverlap;
            case TIME_OVERLAP -> timeOverlap;
            case COVERAGE -> coverage;
            case TARGET_GROUPS -> targetGroups;
            case FRESHNESS -> freshness;
        });
    }

    public Integer getCommonFields() {
        return commonFields;
    }

    public void setCommonFields(Integer commonFields) {
        this.commonFields = commonFields;
    }

    public Integer getNearness() {
        return nearness;
    }

    public void setNearness(Integer nearness) {
        this.nearness = nearness;
    }

    public Integer getPeriodOverlap() {
        return periodOverlap;
    }

    public void setPeriodOverlap(Integer periodOverlap) {
        this.periodOverlap = periodOverlap;
    }

    public Integer getTimeOverlap() {
        return timeOverlap;
    }

    public void setTimeOverlap(Integer timeOverlap) {
        this.timeOverlap = timeOverlap;
    }

    public Integer getCoverage() {
        return coverage;
    }

    public void setCoverage(Integer coverage) {
        this.coverage = coverage;
    }

    public Integer getTargetGroups() {
        return targetGroups;
    }

    public void setTargetGroups(Integer targetGroups) {
        this.targetGroups = targetGroups;
    }

    public Integer getFreshness() {
        return freshness;
    }

    public void setFreshness(Integer freshness) {
        this.freshness = freshness;
    }
}
