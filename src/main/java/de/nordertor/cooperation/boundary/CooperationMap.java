package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.control.CooperationMapRepository;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Where cooperations take place. */
@Stateless
@Permitted(Permission.COOPERATION_READ)
public class CooperationMap {

    /** As many as a person can look at. */
    public static final int MOST = 500;

    @Inject
    private CooperationMapRepository places;

    /** The first {@link #MOST} of the list in this order, with their places, and how many there are. */
    public Page<MappedCooperation> places(CooperationFilter filter, PageRequest order) {
        return places.findPage(filter, new PageRequest(0, MOST, order.sort(), order.ascending()));
    }
}
