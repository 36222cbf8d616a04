package de.nordertor.insight.entity;

import de.nordertor.insight.entity.draft.Span;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * What is to be drafted about what, for whom, and over which days.
 *
 * @param committeeId null where it is for no committee in particular
 * @param from null for from the beginning; with {@code to} null, too, a report tells what is new since the committee was told
 * @param to the last day; null for no end
 */
public record ReportOrder(SubjectRef matter, DraftPurpose purpose, Long committeeId, LocalDate from, LocalDate to)
        implements Serializable {

    public ReportOrder {
        if (purpose == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("insight.report.purpose"));
        }
        if (purpose.isForCommittee() && committeeId == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("insight.report.committee"));
        }
        if (from != null && to != null && to.isBefore(from)) {
            throw new InvalidInputException("insight.report.period", from, to);
        }
    }

    /**
     * @return itself
     * @throws NotFoundException where there is no such thing about such a matter
     */
    public ReportOrder requireFit() {
        if (!purpose.fits(matter.kind())) {
            throw new NotFoundException("insight.report.noMatter");
        }
        return this;
    }

    public Span span() {
        return new Span(from, to);
    }

    /** Whether it tells only what is new since the committee was told. */
    public boolean isSinceTold() {
        return purpose.isForCommittee() && from == null && to == null;
    }
}
