package de.nordertor.council.control;

import de.nordertor.council.entity.Approval;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.NumberPattern;
import de.nordertor.council.entity.PaperNumber;
import de.nordertor.council.entity.PaperVersion;
import de.nordertor.journal.boundary.Activities;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** One attempt to approve, in one transaction: number, printed form and freezing succeed together or not at all. */
@Stateless
public class ApprovalStep {

    @Inject
    private CouncilPaperRepository papers;

    @Inject
    private PaperNumbering numbering;

    @Inject
    private PaperAccess access;

    @Inject
    private CoSigningGate coSigning;

    @Inject
    private PaperForms forms;

    @Inject
    private PaperInputs inputs;

    @Inject
    private ConsultationSteps consultations;

    @Inject
    private Activities journal;

    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public String approve(Long paperId, long lockVersion) {
        CouncilPaper paper = papers.get(paperId);
        access.require(Permission.PAPER_APPROVE, paper);
        PaperVersion draft = paper.draft().orElseThrow(() -> new IllegalStepException("council.paper.frozen"));
        if (paper.getVersion() != lockVersion) {
            throw new ConflictException("council.paper.changedSinceRead", paper.getChangedBy());
        }
        coSigning.requireApprovable(draft);
        if (paper.getNumber() == null) {
            giveNumber(paper, draft);
        }
        Change change = inputs.change();
        paper.approve(new Approval(change.at(), change.by(), forms.approvedXhtml(draft)), change);
        consultations.follow(paper);
        papers.changed(paper);
        papers.flush();
        journal.audienceChanged(new SubjectRef(PaperGuard.KIND, paperId));
        return paper.getNumber().text();
    }

    /** The next one that no paper has: sequences of different patterns may meet, as 99 and 099 do at 100. */
    private void giveNumber(CouncilPaper paper, PaperVersion draft) {
        NumberPattern pattern = paper.getType().getNumberPattern();
        String departmentCode = forms.departmentCode(paper.getDepartmentId());
        int year = draft.getDate().getYear();
        String sequenceKey = pattern.sequenceKey(departmentCode, year);
        PaperNumber number;
        do {
            number = pattern.number(departmentCode, year, numbering.next(sequenceKey));
        } while (papers.existsNumber(number));
        paper.number(number);
    }
}
