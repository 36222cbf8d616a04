package de.nordertor.council.control;

import de.nordertor.council.boundary.PaperView;
import de.nordertor.council.entity.CouncilPaper;
import de.nordertor.council.entity.PaperState;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.DepartmentScope;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who may see and do what with a paper; the same rule for one paper, as a condition of a list, and for the search index.
 *
 * <p>A numbered public paper is for everybody who may read papers; a numbered non-public one for its department, the
 * committee office and the mayor; a draft for those who may read drafts of its department.
 */
@ApplicationScoped
public class PaperAccess {

    @Inject
    private CurrentUser user;

    @Inject
    private CoSigningGate coSigning;

    public boolean mayRead(CouncilPaper paper) {
        Long department = paper.getDepartmentId();
        boolean numbered = paper.getNumber() != null;
        return numbered && paper.getVisibility() == Visibility.PUBLIC && user.may(Permission.PAPER_READ, department)
                || numbered && user.may(Permission.PAPER_READ_NON_PUBLIC, department)
                || mayReadDraft(paper);
    }

    /** The same rule for the search index, whoever asks. */
    static Set<Audience> audience(boolean numbered, Visibility visibility, Long department) {
        Set<Audience> audience = new HashSet<>(Set.of(new Audience(Permission.PAPER_READ_DRAFT, department)));
        if (numbered) {
            audience.add(new Audience(Permission.PAPER_READ_NON_PUBLIC, department));
        }
        if (numbered && visibility == Visibility.PUBLIC) {
            audience.add(new Audience(Permission.PAPER_READ, department));
        }
        return audience;
    }

    /** A draft, also the open correction of an approved paper. */
    public boolean mayReadDraft(CouncilPaper paper) {
        return mayReadDrafts(paper.getDepartmentId());
    }

    public boolean mayReadDrafts(Long departmentId) {
        return user.may(Permission.PAPER_READ_DRAFT, departmentId);
    }

    /** @throws NotFoundException for what the person may not know, as if it were not there */
    public void requireReadable(CouncilPaper paper) {
        if (!mayRead(paper)) {
            throw new NotFoundException("council.paper.notFound");
        }
    }

    /** @throws NotFoundException when the person may not even read it */
    public void require(Permission permission, CouncilPaper paper) {
        requireReadable(paper);
        user.require(permission, paper.getDepartmentId());
    }

    /** Older versions may have been non-public while the newest is public: each is guarded by its own visibility. */
    public boolean mayReadVersion(CouncilPaper paper, Visibility visibility, boolean frozen) {
        if (!frozen) {
            return mayReadDraft(paper);
        }
        return visibility == Visibility.PUBLIC && user.may(Permission.PAPER_READ, paper.getDepartmentId())
                || user.may(Permission.PAPER_READ_NON_PUBLIC, paper.getDepartmentId())
                || mayReadDraft(paper);
    }

    public PaperView.Actions actions(CouncilPaper paper) {
        Long department = paper.getDepartmentId();
        boolean open = paper.draft().isPresent();
        boolean write = user.may(Permission.PAPER_WRITE, department);
        boolean approve = user.may(Permission.PAPER_APPROVE, department);
        boolean approved = paper.getState() == PaperState.APPROVED;
        return new PaperView.Actions(
                open && write && !coSigning.isLocked(paper),
                open && write && !paper.isSubmitted() && !approve,
                open && approve && paper.isSubmitted(),
                open && approve,
                approved && !open && write,
                approved && open && write,
                paper.getState().mayBecome(PaperState.WITHDRAWN)
                        && (user.may(Permission.PAPER_WITHDRAW, department)
                                || write && paper.getState() == PaperState.DRAFT));
    }

    void addReadable(PaperCriteria criteria) {
        DepartmentScope drafts = user.departmentsWith(Permission.PAPER_READ_DRAFT);
        if (drafts.all()) {
            return;
        }
        DepartmentScope nonPublic = user.departmentsWith(Permission.PAPER_READ_NON_PUBLIC);
        List<String> ways = new ArrayList<>();
        String numbered = "p.number.text IS NOT NULL AND ";
        way(ways, criteria, numbered + "p.visibility = :public AND ", user.departmentsWith(Permission.PAPER_READ), "r");
        if (!ways.isEmpty()) {
            criteria.parameter("public", Visibility.PUBLIC);
        }
        way(ways, criteria, numbered, nonPublic, "n");
        way(ways, criteria, "", drafts, "d");
        criteria.add(ways.isEmpty() ? "1 = 0" : "(" + String.join(" OR ", ways) + ")");
    }

    void addApprovable(PaperCriteria criteria) {
        List<String> ways = new ArrayList<>();
        way(ways, criteria, "", user.departmentsWith(Permission.PAPER_APPROVE), "a");
        criteria.add(ways.isEmpty() ? "1 = 0" : ways.get(0));
    }

    private static void way(
            List<String> ways, PaperCriteria criteria, String condition, DepartmentScope scope, String name) {
        if (scope.all()) {
            ways.add("(" + condition + "1 = 1)");
        } else if (!scope.departmentIds().isEmpty()) {
            ways.add("(" + condition + "p.departmentId IN :" + name + ")");
            criteria.parameter(name, scope.departmentIds());
        }
    }
}
