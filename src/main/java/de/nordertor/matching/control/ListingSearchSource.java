package de.nordertor.matching.control;

import de.nordertor.matching.entity.Listing;
import de.nordertor.matching.entity.ListingContent;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.matching.entity.ListingStep;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchSource;
import de.nordertor.platform.entity.Permission;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets needs or offers be found by title, description, place, fields of action and the reasons of their steps. */
public abstract class ListingSearchSource implements SearchSource {

    private final ListingKind kind;

    @Inject
    private ListingRepository listings;

    protected ListingSearchSource(ListingKind kind) {
        this.kind = kind;
    }

    @Override
    public String kind() {
        return kind.subjectKind();
    }

    @Override
    @Transactional
    public List<SearchEntry> entries(Collection<Long> ids) {
        return listings.findAll(kind, ids).stream()
                .map(ListingSearchSource::entry)
                .toList();
    }

    @Override
    public List<Long> idsAfter(long afterId, int limit) {
        return listings.findIdsAfter(kind, afterId, limit);
    }

    private static SearchEntry entry(Listing listing) {
        ListingContent content = listing.content();
        return new SearchEntry(
                listing.subject(),
                content.title(),
                Stream.concat(
                                Stream.ofNullable(content.place()),
                                ListingComparison.names(content.fieldsOfAction()).stream())
                        .toList(),
                Stream.concat(
                                Stream.ofNullable(content.description()),
                                listing.getSteps().stream().map(ListingStep::getReason))
                        .collect(Collectors.joining("\n")),
                ListingDirectory.pathOf(listing.getId()),
                Set.of(Audience.of(Permission.MATCHING_READ)),
                Map.of(),
                Map.of());
    }
}
