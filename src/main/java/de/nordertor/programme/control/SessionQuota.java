package de.nordertor.programme.control;

import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.programme.entity.ProgrammeParticipation;
import de.nordertor.programme.entity.SessionFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A programme gives so many advisory sessions and no more; workshops do not count, nor does what was cancelled. */
@ApplicationScoped
public class SessionQuota {

    @Inject
    private SessionRepository sessions;

    /**
     * @param but the session that is changed; null for a new one
     * @throws IllegalStepException where all are used
     */
    public void requireOneLeft(ProgrammeParticipation participation, SessionFormat format, Long but) {
        Integer quota = participation.getProgramme().getSessionQuota();
        if (quota != null
                && format == SessionFormat.ADVISORY_SESSION
                && sessions.countUsed(participation.getId(), but) >= quota) {
            throw new IllegalStepException("programme.session.quotaUsed", quota);
        }
    }
}
