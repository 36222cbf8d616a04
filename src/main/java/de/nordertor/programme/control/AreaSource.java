package de.nordertor.programme.control;

import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchSource;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.entity.AreaContent;
import de.nordertor.programme.entity.ProgrammeArea;
import de.nordertor.programme.entity.ProgrammeNameContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Lets areas be found by name, by what their programme was ever called, and by their notes. */
@ApplicationScoped
public class AreaSource implements SearchSource {

    @Inject
    private AreaRepository areas;

    @Override
    public int format() {
        return 1;
    }

    @Override
    public String kind() {
        return ProgrammeArea.KIND;
    }

    @Override
    @Transactional
    public List<SearchEntry> entries(Collection<Long> ids) {
        return areas.findAll(ids).stream().map(AreaSource::entry).toList();
    }

    @Override
    public List<Long> idsAfter(long afterId, int limit) {
        return areas.findIdsAfter(afterId, limit);
    }

    private static SearchEntry entry(ProgrammeArea area) {
        AreaContent content = area.content();
        return new SearchEntry(
                new SubjectRef(ProgrammeArea.KIND, area.getId()),
                content.name(),
                content.programmeNames().stream()
                        .map(ProgrammeNameContent::name)
                        .toList(),
                Objects.requireNonNullElse(content.notes(), ""),
                AreaDirectory.pathOf(area.getId()),
                Set.of(Audience.of(Permission.PROGRAMME_READ)),
                Map.of(),
                Map.of());
    }
}
