package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.CooperationFilter;
import de.nordertor.cooperation.boundary.CooperationRow;
import de.nordertor.cooperation.boundary.Cooperations;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.ListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** The list of cooperations. */
@Named("cooperations")
@RequestScoped
public class CooperationsPage extends ListView<CooperationRow> {

    static final Set<String> SORT_KEYS = Set.of("title", "since", "starts", "ends");

    @Inject
    private Cooperations cooperations;

    @Inject
    private CurrentUser user;

    @Override
    protected Page<CooperationRow> fetch(PageRequest wanted) {
        return cooperations.list(
                new CooperationFilter(
                        parameter("text"),
                        parameter("state", CooperationState.class),
                        idParameter("department"),
                        idParameter("field"),
                        parameter("partner"),
                        null,
                        idParameter("group")),
                wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return SORT_KEYS;
    }

    public boolean isMayWrite() {
        return user.may(Permission.COOPERATION_WRITE);
    }
}
