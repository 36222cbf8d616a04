package de.nordertor.market.control;

import de.nordertor.market.entity.Marketplace;
import de.nordertor.market.entity.MarketplaceStep;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchSource;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets marketplaces be found by name, place and the reasons of their steps. */
@ApplicationScoped
public class MarketSearchSource implements SearchSource {

    @Inject
    private MarketplaceRepository marketplaces;

    @Override
    public String kind() {
        return Marketplace.KIND;
    }

    @Override
    @Transactional
    public List<SearchEntry> entries(Collection<Long> ids) {
        return marketplaces.findAll(ids).stream().map(MarketSearchSource::entry).toList();
    }

    @Override
    public List<Long> idsAfter(long afterId, int limit) {
        return marketplaces.findIdsAfter(afterId, limit);
    }

    private static SearchEntry entry(Marketplace marketplace) {
        return new SearchEntry(
                new SubjectRef(Marketplace.KIND, marketplace.getId()),
                marketplace.getName(),
                List.of(marketplace.content().place()),
                marketplace.getSteps().stream().map(MarketplaceStep::getReason).collect(Collectors.joining("\n")),
                MarketDirectory.pathOf(marketplace.getId()),
                Set.of(Audience.of(Permission.COOPERATION_READ)),
                Map.of(),
                Map.of());
    }
}
