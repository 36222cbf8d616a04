package de.nordertor.idea.boundary;

import de.nordertor.idea.entity.IdeaSource;
import de.nordertor.idea.entity.IdeaState;
import de.nordertor.platform.boundary.SubjectTitle;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An idea as a person may see it.
 *
 * @param origin null where nothing is linked, or the person may not read it
 * @param responsible null for nobody
 * @param mergedInto null unless it became a part of another one
 * @param taken those that became a part of it, the latest first
 * @param adoption from which sheet of another town it was adopted; null for most
 * @param steps in their order
 * @param next the steps that the person may go
 * @param mayWrite whether the person may change it, which nobody may once it is a part of another one
 */
public record IdeaView(
        Long id,
        String title,
        String description,
        IdeaSource source,
        String sourceNote,
        LocalDate receivedOn,
        SubjectTitle origin,
        String responsible,
        List<String> fieldsOfAction,
        IdeaState state,
        LocalDate since,
        int supporters,
        List<Support> supports,
        SubjectTitle mergedInto,
        List<Part> taken,
        Adoption adoption,
        List<Step> steps,
        List<IdeaState> next,
        boolean mayWrite,
        boolean maySupport)
        implements Serializable {

    /** A step: what it became, when, why, and who wrote it down when. */
    public record Step(IdeaState state, LocalDate on, String reason, Instant recordedAt, String recordedBy)
            implements Serializable {}

    /** How many were counted, where, and by whom. */
    public record Support(int amount, String note, Instant recordedAt, String recordedBy) implements Serializable {}

    /** From which sheet it was adopted, and what that town is told; null as long as nothing is. */
    public record Adoption(
            Long sheetId, String sheetTitle, String municipality, LocalDate on, String outcome, boolean mayTell)
            implements Serializable {}

    /** An idea that became a part of this one, and on which day. */
    public record Part(Long id, String title, LocalDate on, int supporters) implements Serializable {}
}
