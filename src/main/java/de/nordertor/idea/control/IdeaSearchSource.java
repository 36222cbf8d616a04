package de.nordertor.idea.control;

import de.nordertor.idea.entity.Idea;
import de.nordertor.idea.entity.IdeaContent;
import de.nordertor.idea.entity.IdeaStep;
import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchSource;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.entity.FieldOfActionRenamed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets ideas be found by title, description, source, fields of action and the reasons of their steps. */
@ApplicationScoped
public class IdeaSearchSource implements SearchSource {

    @Inject
    private IdeaRepository ideas;

    @Inject
    private SearchChanges search;

    @Override
    public String kind() {
        return Idea.KIND;
    }

    @Override
    @Transactional
    public List<SearchEntry> entries(Collection<Long> ids) {
        return ideas.findAll(ids).stream().map(IdeaSearchSource::entry).toList();
    }

    @Override
    public List<Long> idsAfter(long afterId, int limit) {
        return ideas.findIdsAfter(afterId, limit);
    }

    void fieldRenamed(@Observes FieldOfActionRenamed field) {
        search.changed(ideas.findIdsByField(field.fieldOfActionId()).stream()
                .map(id -> new SubjectRef(Idea.KIND, id))
                .toList());
    }

    private static SearchEntry entry(Idea idea) {
        IdeaContent content = idea.content();
        return new SearchEntry(
                new SubjectRef(Idea.KIND, idea.getId()),
                content.title(),
                Stream.concat(
                                Stream.ofNullable(content.sourceNote()),
                                IdeaInputs.names(content.fieldsOfAction()).stream())
                        .toList(),
                Stream.concat(
                                Stream.ofNullable(content.description()),
                                idea.getSteps().stream().map(IdeaStep::getReason))
                        .collect(Collectors.joining("\n")),
                IdeaDirectory.pathOf(idea.getId()),
                Set.of(Audience.of(Permission.IDEA_READ)),
                Map.of(),
                Map.of());
    }
}
