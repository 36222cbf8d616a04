package de.nordertor.group.view;

import de.nordertor.group.boundary.GroupRow;
import de.nordertor.group.boundary.WorkingGroups;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.ListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** The list of groups. */
@Named("groups")
@RequestScoped
public class GroupsPage extends ListView<GroupRow> {

    @Inject
    private WorkingGroups groups;

    @Inject
    private CurrentUser user;

    @Override
    protected Page<GroupRow> fetch(PageRequest wanted) {
        return groups.list(wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of("name", "kind", "ends");
    }

    public boolean isMayWrite() {
        return user.may(Permission.GROUP_WRITE);
    }
}
