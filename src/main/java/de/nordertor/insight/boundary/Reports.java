package de.nordertor.insight.boundary;

import de.nordertor.council.boundary.PaperEditing;
import de.nordertor.council.boundary.PaperInput;
import de.nordertor.council.boundary.PaperMatters;
import de.nordertor.council.boundary.PaperMatters.Told;
import de.nordertor.insight.control.ReportDraftRepository;
import de.nordertor.insight.control.ReportFacts;
import de.nordertor.insight.control.ReportPaper;
import de.nordertor.insight.control.ReportViews;
import de.nordertor.insight.entity.ReportDraft;
import de.nordertor.insight.entity.ReportDraft.Wording;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** Reports that draft themselves from what is on record; a person chooses and words the sentences, and makes a paper of them. */
@Stateless
@Permitted(Permission.PAPER_WRITE)
public class Reports {

    @Inject
    private ReportDraftRepository drafts;

    @Inject
    private ReportFacts facts;

    @Inject
    private ReportViews views;

    @Inject
    private ReportPaper paper;

    @Inject
    private PaperMatters matters;

    @Inject
    private PaperEditing editing;

    @Inject
    private Subjects subjects;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /** @throws NotFoundException for a matter that the person may not read, or of which no report can be drafted */
    public SubjectTitle matter(SubjectRef matter) {
        if (!ReportFacts.knows(matter.kind())) {
            throw new NotFoundException("insight.report.noMatter");
        }
        return subjects.get(matter);
    }

    /**
     * Drafts what that committee does not know yet; goes on with what this person has begun.
     *
     * @return its id
     * @throws NotFoundException for a matter that the person may not read, or of which no report can be drafted
     */
    public Long begin(SubjectRef matter, Long committeeId) {
        matter(matter);
        if (committeeId == null) {
            throw new InvalidInputException("platform.error.required", new MessageKey("insight.report.committee"));
        }
        Long author = user.id().getAsLong();
        return drafts.findOpen(matter, committeeId, author)
                .map(ReportDraft::getId)
                .orElseGet(() -> create(matter, committeeId, author));
    }

    private Long create(SubjectRef matter, Long committeeId, Long author) {
        Told told = matters.lastTold(matter, committeeId).orElse(null);
        ReportDraft draft = new ReportDraft(
                matter, committeeId, told == null ? null : told.on(), author, facts.text(matter, told), change());
        drafts.add(draft);
        return draft.getId();
    }

    public ReportView view(Long id) {
        return views.of(own(id));
    }

    /** @throws ConflictException when somebody else saved since */
    public void save(Long id, long lockVersion, List<Wording> wordings) {
        unchanged(id, lockVersion).write(wordings, change());
        drafts.flush();
    }

    /** Reads the facts anew; what was written stays. @throws ConflictException when somebody else saved since */
    public void refresh(Long id, long lockVersion) {
        ReportDraft draft = unchanged(id, lockVersion);
        Told told = matters.lastTold(draft.matter(), draft.getCommitteeId()).orElse(null);
        draft.refresh(facts.text(draft.matter(), told), change());
        drafts.flush();
    }

    /**
     * Makes a paper of it, which is written on like any other.
     *
     * @return the id of the paper
     */
    public Long makePaper(Long id, Long paperTypeId, Long departmentId) {
        ReportDraft draft = own(id);
        PaperInput input = paper.input(draft, subjects.get(draft.matter()).title(), editing.begin());
        Long paperId = editing.create(paperTypeId, departmentId, input);
        matters.link(paperId, draft.matter());
        draft.become(paperId, change());
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
        if (!Long.valueOf(user.id().getAsLong()).equals(draft.getAuthorId())) {
            throw new NotFoundException("insight.report.notFound");
        }
        subjects.get(draft.matter());
        return draft;
    }

    private Change change() {
        return new Change(clock.instant(), user.displayName());
    }
}
