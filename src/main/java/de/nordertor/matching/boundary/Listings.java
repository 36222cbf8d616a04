package de.nordertor.matching.boundary;

import de.nordertor.matching.control.ListingListRepository;
import de.nordertor.matching.control.ListingRepository;
import de.nordertor.matching.control.ListingViews;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Finds and shows needs and offers. */
@Stateless
@Permitted(Permission.MATCHING_READ)
public class Listings {

    @Inject
    private ListingRepository listings;

    @Inject
    private ListingListRepository lists;

    @Inject
    private ListingViews views;

    /** Sortable by title, partner, until, confirmed. */
    public Page<ListingRow> list(ListingKind kind, ListingFilter filter, PageRequest page) {
        return lists.findPage(kind, filter, page);
    }

    public ListingView view(Long id) {
        return views.of(listings.get(id));
    }

    /** Who changed what, newest first. */
    public List<AuditRow> history(Long id) {
        return views.history(listings.get(id));
    }
}
