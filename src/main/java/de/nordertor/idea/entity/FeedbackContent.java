package de.nordertor.idea.entity;

import de.nordertor.platform.entity.Text;
import java.time.LocalDate;

/**
 * What another town tells about an own sheet, as it is accepted.
 *
 * @param ideaUid by what that town knows its idea
 * @param outcome null where nothing is told but the state
 * @param producedOn the day of the file
 */
public record FeedbackContent(
        String municipality,
        String ideaUid,
        String ideaTitle,
        LocalDate adoptedOn,
        IdeaState state,
        String outcome,
        LocalDate producedOn) {

    public FeedbackContent {
        municipality = Text.requiredLine(municipality, SheetContent.LINE_LENGTH, "idea.feedback.municipality");
        ideaTitle = Text.requiredLine(ideaTitle, SheetContent.LINE_LENGTH, "idea.idea.title");
        outcome = Text.block(outcome, SheetAdoption.OUTCOME_LENGTH, "idea.feedback.outcome");
    }
}
