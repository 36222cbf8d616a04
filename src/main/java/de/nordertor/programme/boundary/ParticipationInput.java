package de.nordertor.programme.boundary;

import de.nordertor.programme.entity.CriterionContent;
import java.io.Serializable;
import java.util.List;

/** The form of an own participation: the checklist, what the town thinks of the programme, and who looks after it. */
public record ParticipationInput(String assessment, Long responsibleId, List<CriterionContent> criteria)
        implements Serializable {

    public ParticipationInput {
        criteria = List.copyOf(criteria);
    }
}
