package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.CooperationMap;
import de.nordertor.cooperation.boundary.MappedCooperation;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.ListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** The cooperations of the same filters on a map, and beside it as a list that says the same. */
@Named("cooperationMap")
@RequestScoped
public class CooperationMapPage extends ListView<MappedCooperation> {

    @Inject
    private CooperationMap map;

    @Inject
    private CooperationQuery query;

    @Inject
    private CurrentUser user;

    @Override
    protected Page<MappedCooperation> fetch(PageRequest wanted) {
        return query.isReadable() ? map.places(query.filter(), wanted) : new Page<>(List.of(), 0);
    }

    @Override
    protected Set<String> sortKeys() {
        return CooperationsPage.SORT_KEYS;
    }

    /** The list keeps them. */
    @Override
    public boolean isKeepsViews() {
        return false;
    }

    public List<MappedCooperation> getLocated() {
        return getRows().stream().filter(MappedCooperation::located).toList();
    }

    public List<MappedCooperation> getElsewhere() {
        return getRows().stream().filter(row -> !row.located()).toList();
    }

    /** Whether there are more than the map can show. */
    public boolean isCut() {
        return getTotal() > getRows().size();
    }

    public boolean isMayWrite() {
        return user.may(Permission.COOPERATION_WRITE);
    }
}
