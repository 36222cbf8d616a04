package de.nordertor.council.control;

import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.document.boundary.SubjectGuard;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The attachments of a paper: whoever reads the paper reads its public ones, its department all of them. */
@ApplicationScoped
public class PaperGuard implements SubjectGuard {

    public static final String KIND = "CouncilPaper";

    @Inject
    private CouncilPaperRepository papers;

    @Inject
    private PaperAccess access;

    @Inject
    private CurrentUser user;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(Long subjectId, Visibility visibility) {
        Optional<CouncilPaper> paper = papers.find(subjectId).filter(access::mayRead);
        return paper.isPresent()
                && (visibility == Visibility.PUBLIC
                        || access.mayReadDraft(paper.get())
                        || user.may(
                                Permission.PAPER_READ_NON_PUBLIC, paper.get().getDepartmentId()));
    }

    @Override
    public boolean mayWrite(Long subjectId) {
        return papers.find(subjectId)
                .filter(access::mayRead)
                .filter(paper -> paper.draft().isPresent())
                .filter(paper -> user.may(Permission.PAPER_WRITE, paper.getDepartmentId()))
                .isPresent();
    }
}
