package de.nordertor.market.control;

import de.nordertor.market.boundary.MarketFilter;
import de.nordertor.market.boundary.MarketRow;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.control.ListCriteria;
import de.nordertor.platform.control.ListCriteria.Order;
import de.nordertor.platform.control.ListRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The list of marketplaces. */
@ApplicationScoped
public class MarketListRepository extends ListRepository {

    private static final String ROW =
            "SELECT NEW de.nordertor.market.boundary.MarketRow(m.id, m.name, m.heldOn, m.startsAt, m.endsAt, m.place, m.state,"
                    + " u.displayName, (SELECT COUNT(c) FROM MarketCard c WHERE c.marketplace = m),"
                    + " (SELECT COUNT(d) FROM MarketDeal d WHERE d.marketplace = m)) FROM Marketplace m"
                    + " LEFT JOIN UserAccount u ON u.id = m.responsibleId";
    private static final Order ORDER = new Order(
            Map.of("name", "m.name", "held", "m.heldOn", "place", "m.place"), "m.id", "m.heldOn DESC, m.id DESC");

    public Page<MarketRow> findPage(MarketFilter filter, PageRequest page) {
        ListCriteria criteria = new ListCriteria()
                .containing(filter.text(), "m.name", "m.place")
                .with("m.state = ?", filter.state());
        return page(MarketRow.class, ROW, "SELECT COUNT(m) FROM Marketplace m", criteria, ORDER, page);
    }
}
