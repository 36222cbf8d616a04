package de.nordertor.council.boundary;

import de.nordertor.council.control.CoSigningGate;
import de.nordertor.council.control.CoSigningSteps;
import de.nordertor.council.control.CouncilPaperRepository;
import de.nordertor.council.control.PaperAccess;
import de.nordertor.council.control.PaperInputs;
import de.nordertor.council.control.PaperTypeRepository;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.PaperVersion;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Writes papers. */
@Stateless
@Permitted(Permission.PAPER_WRITE)
public class PaperEditing {

    @Inject
    private CouncilPaperRepository papers;

    @Inject
    private PaperTypeRepository types;

    @Inject
    private PaperInputs inputs;

    @Inject
    private PaperAccess access;

    @Inject
    private CoSigningGate coSigning;

    @Inject
    private CoSigningSteps coSigningSteps;

    @Inject
    private CurrentUser user;

    /** An open version as a form shows it. */
    public record OpenDraft(
            Long paperId, long lockVersion, int versionNumber, Long paperTypeId, Long departmentId, PaperInput input) {}

    /** What the form of a new paper shows. */
    public PaperInput begin() {
        return inputs.blank();
    }

    /** Begins a paper. Kind and department are chosen once. @return its id */
    public Long create(Long paperTypeId, Long departmentId, PaperInput input) {
        user.require(Permission.PAPER_WRITE, departmentId);
        Long author = user.id().isPresent() ? user.id().getAsLong() : null;
        CouncilPaper paper =
                new CouncilPaper(types.get(paperTypeId), departmentId, author, inputs.content(input), inputs.change());
        papers.add(paper);
        papers.flush();
        return paper.getId();
    }

    public OpenDraft open(Long paperId) {
        CouncilPaper paper = papers.get(paperId);
        access.require(Permission.PAPER_WRITE, paper);
        coSigning.requireWritable(paper);
        PaperVersion draft = paper.draft().orElseThrow(() -> new IllegalStepException("council.paper.frozen"));
        return new OpenDraft(
                paperId,
                paper.getVersion(),
                draft.getVersionNumber(),
                paper.getType().getId(),
                paper.getDepartmentId(),
                inputs.input(draft));
    }

    /**
     * Saves the open version; not while it is co-signed.
     *
     * @param opened what the form showed when it was opened; with it a foreign change in between is described
     * @throws EditConflictException when somebody else saved since
     */
    public void save(OpenDraft opened, PaperInput input) {
        CouncilPaper paper = papers.get(opened.paperId());
        access.require(Permission.PAPER_WRITE, paper);
        coSigning.requireWritable(paper);
        if (paper.getVersion() != opened.lockVersion()) {
            List<FieldChange> changes = paper.draft()
                    .map(draft -> inputs.changes(opened.input(), inputs.input(draft), input))
                    .orElse(List.of());
            throw new EditConflictException(
                    "council.paper.conflict", paper.getChangedBy(), paper.getChangedAt(), changes);
        }
        paper.write(inputs.content(input), inputs.change());
        papers.changed(paper);
    }

    /** Asks the lead for approval. */
    public void submit(Long paperId) {
        CouncilPaper paper = papers.get(paperId);
        access.require(Permission.PAPER_WRITE, paper);
        paper.submit(inputs.change());
    }

    /** Opens the next version of an approved paper. */
    public void startCorrection(Long paperId, String reason) {
        CouncilPaper paper = papers.get(paperId);
        access.require(Permission.PAPER_WRITE, paper);
        paper.startCorrection(reason, inputs.change());
        papers.changed(paper);
    }

    public void discardCorrection(Long paperId) {
        CouncilPaper paper = papers.get(paperId);
        access.require(Permission.PAPER_WRITE, paper);
        coSigningSteps.forget(paper);
        paper.discardCorrection(inputs.change());
        papers.changed(paper);
    }
}
