package de.nordertor.idea.control;

import de.nordertor.idea.entity.Idea;
import de.nordertor.platform.boundary.PermittedSubjects;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Answers for ideas when another room hangs something on them. */
@ApplicationScoped
public class IdeaDirectory extends PermittedSubjects {

    @Inject
    private IdeaRepository ideas;

    public IdeaDirectory() {
        super(Idea.KIND, Permission.IDEA_READ, Permission.IDEA_WRITE);
    }

    @Override
    protected Map<Long, String> names(Collection<Long> ids) {
        return ideas.findTitles(ids);
    }

    @Override
    protected String path(Long id) {
        return pathOf(id);
    }

    /** What has become a part of another idea is only read. */
    @Override
    public boolean mayWrite(Long id) {
        return super.mayWrite(id) && !ideas.isMerged(id);
    }

    static String pathOf(Long id) {
        return "/idea/idea?id=" + id;
    }
}
