package de.nordertor.council.boundary;

import de.nordertor.council.control.ApprovalStep;
import de.nordertor.council.control.CoSigningSteps;
import de.nordertor.council.control.ConsultationSteps;
import de.nordertor.council.control.CouncilPaperRepository;
import de.nordertor.council.control.PaperAccess;
import de.nordertor.council.control.PaperInputs;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.control.TransactionRetry;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Decides about papers: approval with its number, return to the author, withdrawal. */
@Stateless
@Permitted(Permission.PAPER_APPROVE)
public class PaperApproval {

    @Inject
    private ApprovalStep step;

    @Inject
    private CouncilPaperRepository papers;

    @Inject
    private PaperAccess access;

    @Inject
    private PaperInputs inputs;

    @Inject
    private ConsultationSteps consultations;

    @Inject
    private CoSigningSteps coSigning;

    @Inject
    private CurrentUser user;

    /**
     * Numbers the open version, if it is the first, and freezes it.
     *
     * @param lockVersion of the paper that the person has read; another one has been changed since
     * @return the number
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public String approve(Long paperId, long lockVersion) {
        return TransactionRetry.run(() -> step.approve(paperId, lockVersion));
    }

    /** Gives a submitted paper back to its author, who may write again also where it was being co-signed. */
    public void giveBack(Long paperId) {
        CouncilPaper paper = papers.get(paperId);
        access.require(Permission.PAPER_APPROVE, paper);
        coSigning.takeBackIfLocked(paper);
        paper.giveBack(inputs.change());
    }

    /** Withdraws a paper; whoever writes in its department may withdraw a draft. */
    @Permitted({Permission.PAPER_WITHDRAW, Permission.PAPER_WRITE})
    public void withdraw(Long paperId, String reason) {
        CouncilPaper paper = papers.get(paperId);
        access.requireReadable(paper);
        if (!access.actions(paper).withdraw()) {
            user.require(Permission.PAPER_WITHDRAW, paper.getDepartmentId());
        }
        coSigning.endIfThere(paper);
        paper.withdraw(reason, inputs.change());
        consultations.withdraw(paper);
        papers.changed(paper);
    }
}
