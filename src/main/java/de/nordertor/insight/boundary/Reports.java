package de.nordertor.insight.boundary;

import de.nordertor.insight.control.Here;
import de.nordertor.insight.control.ReportDraftRepository;
import de.nordertor.insight.control.ReportFacts;
import de.nordertor.insight.control.ReportMatters;
import de.nordertor.insight.control.ReportPaper;
import de.nordertor.insight.control.ReportViews;
import de.nordertor.insight.entity.ReportDraft;
import de.nordertor.insight.entity.ReportDraft.Wording;
import de.nordertor.insight.entity.ReportOrder;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Reports that draft themselves from what is on record; a person chooses and words the sentences, and makes a paper of them. */
@Stateless
@Permitted(Permission.PAPER_WRITE)
public class Reports {

    @Inject
    private ReportDraftRepository drafts;

    @Inject
    private ReportMatters matters;

    @Inject
    private ReportFacts facts;

    @Inject
    private ReportViews views;

    @Inject
    private ReportPaper paper;

    @Inject
    private Here here;

    /** @throws NotFoundException for a matter that the person may not read, or of which no report can be drafted */
    public SubjectTitle matter(SubjectRef matter) {
        return matters.title(matter);
    }

    /**
     * Drafts what is wanted; goes on with what this person has begun on the same order.
     *
     * @return its id
     * @throws NotFoundException for a matter that the person may not read, or of which there is no such thing
     */
    public Long begin(ReportOrder order) {
        matter(order.requireFit().matter());
        return drafts.findOpen(order, here.me()).map(ReportDraft::getId).orElseGet(() -> create(order));
    }

    private Long create(ReportOrder order) {
        ReportFacts.Reading reading = facts.read(order);
        ReportDraft draft = new ReportDraft(order, reading.toldUntil(), here.me(), reading.text(), here.change());
        drafts.add(draft);
        return draft.getId();
    }

    public ReportView view(Long id) {
        return views.of(own(id));
    }

    /** What stands in it, as an accessible PDF (PDF/A-3a, PDF/UA-1). */
    public byte[] pdf(Long id) {
        ReportDraft draft = own(id);
        return paper.pdf(draft, matter(draft.matter()).title());
    }

    /** @throws ConflictException when somebody else saved since */
    public void save(Long id, long lockVersion, List<Wording> wordings) {
        unchanged(id, lockVersion).write(wordings, here.change());
        drafts.flush();
    }

    /** Reads the facts anew; what was written stays. @throws ConflictException when somebody else saved since */
    public void refresh(Long id, long lockVersion) {
        ReportDraft draft = unchanged(id, lockVersion);
        draft.refresh(facts.read(draft.order()).text(), here.change());
        drafts.flush();
    }

    /**
     * Makes a paper of it, which is written on like any other.
     *
     * @return the id of the paper
     */
    public Long makePaper(Long id, Long paperTypeId, Long departmentId) {
        ReportDraft draft = own(id);
        Long paperId = paper.make(draft, matter(draft.matter()).title(), paperTypeId, departmentId);
        draft.become(paperId, here.change());
        drafts.flush();
        return paperId;
    }

    private ReportDraft unchanged(Long id, long lockVersion) {
        ReportDraft draft = own(id);
        if (draft.getVersion() != lockVersion) {
            throw new ConflictException("platform.error.changedMeanwhile");
        }
        return draft;
    }

    /** Whoever drafts it, as long as the matter may be read. */
    private ReportDraft own(Long id) {
        ReportDraft draft = drafts.get(id);
        if (!here.me().equals(draft.getAuthorId())) {
            throw new NotFoundException("insight.report.notFound");
        }
        matter(draft.matter());
        return draft;
    }
}
