package de.nordertor.programme.control;

import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.SearchEntry;
import de.nordertor.platform.boundary.SearchSource;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.entity.AdvisorySession;
import de.nordertor.programme.entity.SessionContent;
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

/** Lets sessions be found by topic, place, agenda, who took part and what came of it. */
@ApplicationScoped
public class SessionSource implements SearchSource {

    @Inject
    private SessionRepository sessions;

    @Override
    public int format() {
        return 1;
    }

    @Override
    public String kind() {
        return AdvisorySession.KIND;
    }

    @Override
    @Transactional
    public List<SearchEntry> entries(Collection<Long> ids) {
        return sessions.findAll(ids).stream().map(SessionSource::entry).toList();
    }

    @Override
    public List<Long> idsAfter(long afterId, int limit) {
        return sessions.findIdsAfter(afterId, limit);
    }

    private static SearchEntry entry(AdvisorySession session) {
        SessionContent content = session.content();
        return new SearchEntry(
                new SubjectRef(AdvisorySession.KIND, session.getId()),
                content.topic(),
                Stream.ofNullable(content.place()).toList(),
                Stream.of(content.agenda(), content.participants(), content.results(), session.getCancellationReason())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n")),
                SessionDirectory.pathOf(session.getId()),
                Set.of(Audience.of(Permission.PROGRAMME_READ)),
                Map.of(),
                Map.of());
    }
}
