package de.nordertor.programme.control;

import de.nordertor.document.boundary.SubjectGuard;
import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import de.nordertor.programme.entity.AdvisorySession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The attachments of a session: whoever reads programmes reads them all, public or not. */
@ApplicationScoped
public class SessionGuard implements SubjectGuard {

    @Inject
    private SessionRepository sessions;

    @Inject
    private CurrentUser user;

    @Override
    public String kind() {
        return AdvisorySession.KIND;
    }

    @Override
    public boolean mayRead(Long subjectId, Visibility visibility) {
        return user.may(Permission.PROGRAMME_READ) && sessions.find(subjectId).isPresent();
    }

    @Override
    public boolean mayWrite(Long subjectId) {
        return user.may(Permission.PROGRAMME_WRITE) && sessions.find(subjectId).isPresent();
    }
}
