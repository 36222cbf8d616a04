package de.nordertor.council.view;

import de.nordertor.council.boundary.CouncilMemberFilter;
import de.nordertor.council.boundary.CouncilMemberRow;
import de.nordertor.council.boundary.CouncilMembers;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.ListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** The list of those who sit in committees. */
@Named("councilMembers")
@RequestScoped
public class CouncilMembersPage extends ListView<CouncilMemberRow> {

    @Inject
    private CouncilMembers members;

    @Inject
    private CurrentUser user;

    @Override
    protected Page<CouncilMemberRow> fetch(PageRequest wanted) {
        return members.list(new CouncilMemberFilter(parameter("text"), idParameter("committee")), wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of("name", "party", "consent");
    }

    public boolean isMayWrite() {
        return user.may(Permission.COUNCIL_DATA_WRITE);
    }
}
