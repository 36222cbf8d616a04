package de.nordertor.market.boundary;

import de.nordertor.market.control.MarketListRepository;
import de.nordertor.market.control.MarketViews;
import de.nordertor.market.control.MarketplaceRepository;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Finds and shows marketplaces. */
@Stateless
@Permitted(Permission.COOPERATION_READ)
public class Marketplaces {

    @Inject
    private MarketplaceRepository marketplaces;

    @Inject
    private MarketListRepository lists;

    @Inject
    private MarketViews views;

    /** Sortable by name, held, place. */
    public Page<MarketRow> list(MarketFilter filter, PageRequest page) {
        return lists.findPage(filter, page);
    }

    public MarketView view(Long id) {
        return views.of(marketplaces.get(id));
    }

    /** Who changed what, newest first. */
    public List<AuditRow> history(Long id) {
        return views.history(marketplaces.get(id));
    }
}
