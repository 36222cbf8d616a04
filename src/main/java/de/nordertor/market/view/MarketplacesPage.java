package de.nordertor.market.view;

import de.nordertor.market.boundary.MarketFilter;
import de.nordertor.market.boundary.MarketRow;
import de.nordertor.market.boundary.Marketplaces;
import de.nordertor.market.entity.MarketState;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.ListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** The list of marketplaces. */
@Named("marketplaces")
@RequestScoped
public class MarketplacesPage extends ListView<MarketRow> {

    @Inject
    private Marketplaces marketplaces;

    @Inject
    private CurrentUser user;

    @Override
    protected Page<MarketRow> fetch(PageRequest wanted) {
        return marketplaces.list(new MarketFilter(parameter("text"), parameter("state", MarketState.class)), wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of("name", "held", "place");
    }

    public boolean isMayWrite() {
        return user.may(Permission.COOPERATION_WRITE);
    }
}
