package de.nordertor.council.control;

import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.document.boundary.SubjectGuard;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * The attachments of a paper: whoever reads the paper reads its public ones, its department and who co-signs it all of
 * them. While it is co-signed nobody changes them; who does so while it lies with its author changes what was signed.
 */
@ApplicationScoped
public class PaperGuard implements SubjectGuard {

    public static final String KIND = "CouncilPaper";

    @Inject
    private CouncilPaperRepository papers;

    @Inject
    private PaperAccess access;

    @Inject
    private CoSigningGate coSigning;

    @Inject
    private CoSigningAccess signers;

    @Inject
    private CoSigningSteps steps;

    @Inject
    private CurrentUser user;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(Long subjectId, Visibility visibility) {
        Optional<CouncilPaper> paper = papers.find(subjectId);
        return paper.filter(known -> mayRead(known, visibility)).isPresent()
                || paper.filter(signers::knowsAsSigner).isPresent();
    }

    private boolean mayRead(CouncilPaper paper, Visibility visibility) {
        return access.mayRead(paper)
                && (visibility == Visibility.PUBLIC
                        || access.mayReadDraft(paper)
                        || user.may(Permission.PAPER_READ_NON_PUBLIC, paper.getDepartmentId()));
    }

    @Override
    public boolean mayWrite(Long subjectId) {
        return papers.find(subjectId)
                .filter(access::mayRead)
                .filter(paper -> paper.draft().isPresent() && !coSigning.isLocked(paper))
                .filter(paper -> user.may(Permission.PAPER_WRITE, paper.getDepartmentId()))
                .isPresent();
    }

    @Override
    public void beforeChange(Long subjectId) {
        papers.find(subjectId).ifPresent(steps::attachmentsChanged);
    }
}
