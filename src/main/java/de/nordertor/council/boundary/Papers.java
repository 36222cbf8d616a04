package de.nordertor.council.boundary;

import de.nordertor.council.control.CouncilPaperRepository;
import de.nordertor.council.control.PaperAccess;
import de.nordertor.council.control.PaperListRepository;
import de.nordertor.council.control.PaperViews;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Finds and shows papers, each person only what that person may read. */
@Stateless
@Permitted(Permission.PAPER_READ)
public class Papers {

    @Inject
    private PaperListRepository lists;

    @Inject
    private CouncilPaperRepository papers;

    @Inject
    private PaperViews views;

    @Inject
    private PaperAccess access;

    @Inject
    private CurrentUser user;

    public Page<PaperRow> list(PaperFilter filter, PageRequest page) {
        return lists.findPage(filter, page);
    }

    /** Everything the filter matches, in the order of the list. */
    public List<PaperRow> export(PaperFilter filter, PageRequest order) {
        return lists.findAll(filter, order);
    }

    /** The user's own drafts, at most ten. */
    public List<PaperRow> ownDrafts() {
        return user.id().isPresent() ? lists.findDraftsOf(user.id().getAsLong()) : List.of();
    }

    /** What waits for the user's approval, at most ten. */
    public List<PaperRow> waitingForMe() {
        return lists.findWaitingForApproval();
    }

    /** @param versionNumber null for the version that counts: the draft for those who write, else the last approved */
    public PaperView view(Long paperId, Integer versionNumber) {
        CouncilPaper paper = papers.get(paperId);
        access.requireReadable(paper);
        return views.of(paper, versionNumber);
    }

    /** Who changed what, newest first. */
    public List<AuditRow> history(Long paperId) {
        CouncilPaper paper = papers.get(paperId);
        access.requireReadable(paper);
        return views.history(paper);
    }
}
