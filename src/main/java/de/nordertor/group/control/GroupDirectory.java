package de.nordertor.group.control;

import de.nordertor.group.entity.WorkingGroup;
import de.nordertor.platform.boundary.PermittedSubjects;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Answers for groups when another room hangs something on them. */
@ApplicationScoped
public class GroupDirectory extends PermittedSubjects {

    @Inject
    private GroupRepository groups;

    public GroupDirectory() {
        super(WorkingGroup.KIND, Permission.GROUP_READ, Permission.GROUP_WRITE);
    }

    @Override
    protected Map<Long, String> names(Collection<Long> ids) {
        return groups.findNames(ids);
    }

    @Override
    protected String path(Long id) {
        return pathOf(id);
    }

    static String pathOf(Long id) {
        return "/group/group?id=" + id;
    }
}
