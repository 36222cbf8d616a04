package de.nordertor.programme.control;

import de.nordertor.platform.boundary.Audience;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.SubjectDirectory;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.entity.AdvisorySession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers for sessions when another room hangs something on them. */
@ApplicationScoped
public class SessionDirectory implements SubjectDirectory {

    @Inject
    private SessionRepository sessions;

    @Inject
    private CurrentUser user;

    @Override
    public String kind() {
        return AdvisorySession.KIND;
    }

    @Override
    public List<SubjectTitle> titles(Collection<Long> ids) {
        return user.may(Permission.PROGRAMME_READ)
                ? sessions.findTopics(ids).entrySet().stream()
                        .map(session -> new SubjectTitle(
                                new SubjectRef(kind(), session.getKey()), session.getValue(), path(session.getKey())))
                        .toList()
                : List.of();
    }

    @Override
    public boolean mayWrite(Long id) {
        return user.may(Permission.PROGRAMME_WRITE) && sessions.find(id).isPresent();
    }

    @Override
    public Map<Long, Set<Audience>> audiences(Collection<Long> ids) {
        return sessions.findTopics(ids).keySet().stream()
                .collect(Collectors.toMap(id -> id, id -> ProgrammeDirectory.AUDIENCE));
    }

    static String path(Long id) {
        return "/programme/session?id=" + id;
    }
}
