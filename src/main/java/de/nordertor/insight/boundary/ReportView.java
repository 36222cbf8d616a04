package de.nordertor.insight.boundary;

import de.nordertor.insight.entity.DraftPurpose;
import de.nordertor.insight.entity.SentenceState;
import de.nordertor.insight.entity.draft.Section;
import de.nordertor.platform.boundary.SubjectTitle;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A report that is being drafted.
 *
 * @param lockVersion to be sent back when it is saved
 * @param committee null where it is for none in particular
 * @param from the first day it tells of; null for from the beginning
 * @param to the last one; null for no end
 * @param toldUntil the day on which the committee was told last; null where it was not
 * @param paperId null until it became one
 */
public record ReportView(
        Long id,
        long lockVersion,
        SubjectTitle matter,
        DraftPurpose purpose,
        String committee,
        LocalDate from,
        LocalDate to,
        LocalDate toldUntil,
        Long paperId,
        List<Part> parts,
        Instant changedAt,
        String changedBy)
        implements Serializable {

    /** A part of it with its sentences, never empty. */
    public record Part(Section section, List<Line> lines) implements Serializable {}

    /**
     * A sentence.
     *
     * @param drafted what the facts say
     * @param previous what they said before; null where that was the same
     * @param text what stands in the report
     * @param evidence the records that hold it, those that the person may read
     */
    public record Line(
            String key,
            String drafted,
            String previous,
            String text,
            boolean edited,
            boolean chosen,
            SentenceState state,
            List<SubjectTitle> evidence)
            implements Serializable {}
}
