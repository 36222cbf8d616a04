package de.nordertor.council.control;

import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.SubjectDirectory;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Answers for papers when something is noted or planned on them: whoever reads the paper reads it, whoever writes or approves
 * in its department may add to it, also after the paper is frozen.
 */
@ApplicationScoped
public class PaperDirectory implements SubjectDirectory {

    @Inject
    private PaperListRepository lists;

    @Inject
    private CouncilPaperRepository papers;

    @Inject
    private PaperAccess access;

    @Inject
    private CurrentUser user;

    @Override
    public String kind() {
        return PaperGuard.KIND;
    }

    @Override
    public List<SubjectTitle> titles(Collection<Long> ids) {
        return lists.findTitles(ids);
    }

    @Override
    public boolean mayWrite(Long id) {
        return papers.find(id)
                .filter(access::mayRead)
                .filter(paper -> user.may(Permission.PAPER_WRITE, paper.getDepartmentId())
                        || user.may(Permission.PAPER_APPROVE, paper.getDepartmentId()))
                .isPresent();
    }

    @Override
    public Map<Long, Set<Audience>> audiences(Collection<Long> ids) {
        return lists.findAudiences(ids);
    }
}
