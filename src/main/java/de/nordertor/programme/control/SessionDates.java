package de.nordertor.programme.control;

import de.nordertor.journal.boundary.DatedSubjects;
import de.nordertor.programme.entity.AdvisorySession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** On which day an advisory session or a workshop takes place, unless it was cancelled. */
@ApplicationScoped
public class SessionDates extends DatedSubjects {

    @Inject
    private SessionRepository sessions;

    public SessionDates() {
        super(AdvisorySession.KIND, "programme.sessionDate", "DAY");
    }

    @Override
    protected List<Object[]> rows(Collection<Long> ids) {
        return sessions.findDates(ids);
    }
}
