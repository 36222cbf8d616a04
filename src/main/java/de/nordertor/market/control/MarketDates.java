package de.nordertor.market.control;

import de.nordertor.journal.boundary.DatedSubjects;
import de.nordertor.market.entity.Marketplace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** On which day a marketplace is held, unless it was cancelled. */
@ApplicationScoped
public class MarketDates extends DatedSubjects {

    @Inject
    private MarketplaceRepository marketplaces;

    public MarketDates() {
        super(Marketplace.KIND, "market.date", "DAY");
    }

    @Override
    protected List<Object[]> rows(Collection<Long> ids) {
        return marketplaces.findDates(ids);
    }
}
