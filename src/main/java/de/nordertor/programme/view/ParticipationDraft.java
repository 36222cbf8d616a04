package de.nordertor.programme.view;

import de.nordertor.programme.boundary.ParticipationInput;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What stands in the form of a participation while somebody fills it in. */
public class ParticipationDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String assessment;
    private Long responsibleId;
    private final List<CriterionDraft> criteria = new ArrayList<>();

    public ParticipationDraft(ParticipationInput input) {
        assessment = input.assessment();
        responsibleId = input.responsibleId();
        input.criteria().forEach(row -> criteria.add(new CriterionDraft(row)));
    }

    /** Rows in which nothing was typed are left out. */
    public ParticipationInput input() {
        return new ParticipationInput(
                assessment,
                responsibleId,
                criteria.stream()
                        .filter(row -> !row.isEmpty())
                        .map(CriterionDraft::content)
                        .toList());
    }

    public List<CriterionDraft> getCriteria() {
        return criteria;
    }

    public String getAssessment() {
        return assessment;
    }

    public void setAssessment(String assessment) {
        this.assessment = assessment;
    }

    public Long getResponsibleId() {
        return responsibleId;
    }

    public void setResponsibleId(Long responsibleId) {
        this.responsibleId = responsibleId;
    }
}
