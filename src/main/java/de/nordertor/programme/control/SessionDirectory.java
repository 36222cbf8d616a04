package de.nordertor.programme.control;

import de.nordertor.platform.boundary.PermittedSubjects;
import de.nordertor.platform.entity.Permission;
import de.nordertor.programme.entity.AdvisorySession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Answers for sessions when another room hangs something on them. */
@ApplicationScoped
public class SessionDirectory extends PermittedSubjects {

    @Inject
    private SessionRepository sessions;

    public SessionDirectory() {
        super(AdvisorySession.KIND, Permission.PROGRAMME_READ, Permission.PROGRAMME_WRITE);
    }

    @Override
    protected Map<Long, String> names(Collection<Long> ids) {
        return sessions.findTopics(ids);
    }

    @Override
    protected String path(Long id) {
        return pathOf(id);
    }

    static String pathOf(Long id) {
        return "/programme/session?id=" + id;
    }
}
