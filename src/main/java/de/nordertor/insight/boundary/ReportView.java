package de.nordertor.insight.boundary;

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
 * @param committee null for a report to nobody in particular
 * @param toldUntil what happened up to that day the committee knows; null for everything
 * @param paperId null until it became one
 */
public record ReportView(
        Long id,
        long lockVersion,
        SubjectTitle matter,
        String committee,
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
