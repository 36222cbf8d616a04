package de.nordertor.programme.control;

import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchSource;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.entity.ConceptItem;
import de.nordertor.programme.entity.ConceptUpdateEntry;
import de.nordertor.programme.entity.DevelopmentConcept;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets concepts be found by title, who decided on them, goals, measures, and what the years tell of these. */
@ApplicationScoped
public class ConceptSource implements SearchSource {

    @Inject
    private ConceptRepository concepts;

    @Override
    public int format() {
        return 1;
    }

    @Override
    public String kind() {
        return DevelopmentConcept.KIND;
    }

    @Override
    @Transactional
    public List<SearchEntry> entries(Collection<Long> ids) {
        return concepts.findAll(ids).stream().map(ConceptSource::entry).toList();
    }

    @Override
    public List<Long> idsAfter(long afterId, int limit) {
        return concepts.findIdsAfter(afterId, limit);
    }

    private static SearchEntry entry(DevelopmentConcept concept) {
        return new SearchEntry(
                new SubjectRef(DevelopmentConcept.KIND, concept.getId()),
                concept.getTitle(),
                Stream.of(concept.content().decidedBy())
                        .filter(Objects::nonNull)
                        .toList(),
                Stream.concat(
                                concept.getItems().stream().map(ConceptItem::getTitle),
                                concept.getUpdates().stream()
                                        .flatMap(update -> update.getEntries().stream())
                                        .map(ConceptUpdateEntry::getReason))
                        .collect(Collectors.joining("\n")),
                ConceptDirectory.pathOf(concept.getId()),
                Set.of(Audience.of(Permission.PROGRAMME_READ)),
                Map.of(),
                Map.of());
    }
}
