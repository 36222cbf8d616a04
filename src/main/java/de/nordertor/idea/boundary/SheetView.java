package de.nordertor.idea.boundary;

import de.nordertor.idea.entity.IdeaState;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A sheet as a person may see it.
 *
 * @param municipality whose it is; null for an own one
 * @param producedOn the day of the file it came with; null for an own one
 * @param content without fields of action, which {@code fieldsOfAction} names
 * @param adopted ideas of this town that were adopted from it
 * @param answers what other towns made of it
 * @param mayAdopt whether the person may make an own idea of it
 */
public record SheetView(
        Long id,
        String municipality,
        LocalDate producedOn,
        SheetInput content,
        List<String> fieldsOfAction,
        Instant changedAt,
        String changedBy,
        List<Adopted> adopted,
        List<Answer> answers,
        boolean mayWrite,
        boolean mayAdopt)
        implements Serializable {

    /** An own idea that was adopted from it. */
    public record Adopted(Long ideaId, String title, IdeaState state, LocalDate on) implements Serializable {}

    /** What another town made of it. */
    public record Answer(
            String municipality,
            String ideaTitle,
            LocalDate adoptedOn,
            IdeaState state,
            String outcome,
            LocalDate producedOn)
            implements Serializable {}

    public boolean isOwn() {
        return municipality == null;
    }
}
