package de.nordertor.group.control;

import de.nordertor.group.entity.GroupContent;
import de.nordertor.group.entity.MemberContent;
import de.nordertor.group.entity.WorkingGroup;
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
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets groups be found by name, purpose, fields of action and members. */
@ApplicationScoped
public class GroupSource implements SearchSource {

    @Inject
    private GroupRepository groups;

    @Inject
    private SearchChanges search;

    @Override
    public int format() {
        return 1;
    }

    @Override
    public String kind() {
        return WorkingGroup.KIND;
    }

    @Override
    @Transactional
    public List<SearchEntry> entries(Collection<Long> ids) {
        return groups.findAll(ids).stream().map(GroupSource::entry).toList();
    }

    @Override
    public List<Long> idsAfter(long afterId, int limit) {
        return groups.findIdsAfter(afterId, limit);
    }

    void fieldRenamed(@Observes FieldOfActionRenamed field) {
        search.changed(groups.findIdsByField(field.fieldOfActionId()).stream()
                .map(id -> new SubjectRef(WorkingGroup.KIND, id))
                .toList());
    }

    private static SearchEntry entry(WorkingGroup group) {
        GroupContent content = group.content();
        return new SearchEntry(
                new SubjectRef(WorkingGroup.KIND, group.getId()),
                content.name(),
                content.members().stream()
                        .flatMap(member -> Stream.of(member.name(), member.organization()))
                        .filter(Objects::nonNull)
                        .toList(),
                Stream.of(
                                Stream.ofNullable(content.purpose()),
                                GroupInputs.names(content.fieldsOfAction()).stream(),
                                content.members().stream()
                                        .map(MemberContent::function)
                                        .filter(Objects::nonNull))
                        .flatMap(texts -> texts)
                        .collect(Collectors.joining("\n")),
                GroupDirectory.pathOf(group.getId()),
                Set.of(Audience.of(Permission.GROUP_READ)),
                Map.of(),
                Map.of());
    }
}
