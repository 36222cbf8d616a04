package de.nordertor.market.control;

import de.nordertor.market.entity.Marketplace;
import de.nordertor.platform.boundary.PermittedSubjects;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Answers for marketplaces when another room hangs something on them. */
@ApplicationScoped
public class MarketDirectory extends PermittedSubjects {

    @Inject
    private MarketplaceRepository marketplaces;

    public MarketDirectory() {
        super(Marketplace.KIND, Permission.COOPERATION_READ, Permission.COOPERATION_WRITE);
    }

    @Override
    protected Map<Long, String> names(Collection<Long> ids) {
        return marketplaces.findTitles(ids);
    }

    @Override
    protected String path(Long id) {
        return pathOf(id);
    }

    static String pathOf(Long id) {
        return "/market/marketplace?id=" + id;
    }
}
