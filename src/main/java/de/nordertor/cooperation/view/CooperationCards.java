package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.CooperationFilter;
import de.nordertor.cooperation.boundary.CooperationRow;
import de.nordertor.cooperation.boundary.Cooperations;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cooperations of a partner or a group on the page of either: those that moved last. */
@Named("cooperationCards")
@RequestScoped
public class CooperationCards {

    private static final int SHOWN = 25;

    @Inject
    private Cooperations cooperations;

    @Inject
    private CurrentUser user;

    private final Map<CooperationFilter, Page<CooperationRow>> found = new HashMap<>();

    public Page<CooperationRow> ofPartner(Long partnerId) {
        return find(CooperationFilter.ofPartner(partnerId));
    }

    public Page<CooperationRow> ofGroup(Long groupId) {
        return find(CooperationFilter.ofGroup(groupId));
    }

    private Page<CooperationRow> find(CooperationFilter filter) {
        return found.computeIfAbsent(
                filter,
                wanted -> isMayRead()
                        ? cooperations.list(wanted, new PageRequest(0, SHOWN, null, true))
                        : new Page<>(List.of(), 0));
    }

    public boolean isMayRead() {
        return user.may(Permission.COOPERATION_READ);
    }

    public boolean isMayWrite() {
        return user.may(Permission.COOPERATION_WRITE);
    }
}
