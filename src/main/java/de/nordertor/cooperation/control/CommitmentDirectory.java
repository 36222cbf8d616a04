package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.Commitment;
import de.nordertor.platform.boundary.PermittedSubjects;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Answers for promises when another room hangs something on them. */
@ApplicationScoped
public class CommitmentDirectory extends PermittedSubjects {

    @Inject
    private CommitmentRepository commitments;

    public CommitmentDirectory() {
        super(Commitment.KIND, Permission.COOPERATION_READ, Permission.COOPERATION_WRITE);
    }

    @Override
    protected Map<Long, String> names(Collection<Long> ids) {
        return commitments.findTitles(ids);
    }

    @Override
    protected String path(Long id) {
        return pathOf(id);
    }

    /** Evidence is there for what was promised in a signed agreement. */
    @Override
    public boolean mayWrite(Long id) {
        return super.mayWrite(id) && commitments.isBinding(id);
    }

    static String pathOf(Long id) {
        return "/cooperation/commitment?id=" + id;
    }
}
