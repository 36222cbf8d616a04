package de.nordertor.programme.boundary;

import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import de.nordertor.programme.control.ProgrammeInputs;
import de.nordertor.programme.control.ProgrammeRepository;
import de.nordertor.programme.control.SessionQuota;
import de.nordertor.programme.control.SessionRepository;
import de.nordertor.programme.entity.AdvisorySession;
import de.nordertor.programme.entity.FundingProgramme;
import de.nordertor.programme.entity.ProgrammeParticipation;
import de.nordertor.programme.entity.SessionContent;
import de.nordertor.programme.entity.SessionState;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;

/** The sessions in which an admitted town is advised, and the workshops with other towns. */
@Stateless
@Permitted(Permission.PROGRAMME_READ)
public class AdvisorySessions {

    @Inject
    private SessionRepository sessions;

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private ProgrammeInputs inputs;

    @Inject
    private SessionQuota quota;

    @Inject
    private CurrentUser user;

    /** A session as a form shows it. */
    public record OpenSession(Long id, Long programmeId, long lockVersion, SessionContent content)
            implements Serializable {}

    /** The earliest first. */
    public List<SessionRow> list(Long programmeId) {
        return sessions.findRows(programmeId);
    }

    public SessionView view(Long id) {
        AdvisorySession session = sessions.get(id);
        FundingProgramme programme = session.getParticipation().getProgramme();
        return new SessionView(
                id,
                programme.getId(),
                programme.getName(),
                session.content(),
                session.getState(),
                session.getCancellationReason(),
                session.getChangedAt(),
                session.getChangedBy(),
                user.may(Permission.PROGRAMME_WRITE));
    }

    /**
     * For whoever is about to plan one.
     *
     * @throws de.nordertor.platform.entity.IllegalStepException where the town is not admitted
     */
    @Permitted(Permission.PROGRAMME_WRITE)
    public void requirePlannable(Long programmeId) {
        programmes.getParticipation(programmeId).requireAdvised();
    }

    /**
     * @return its id
     * @throws de.nordertor.platform.entity.IllegalStepException where the town is not admitted, or all sessions are used
     */
    @Permitted(Permission.PROGRAMME_WRITE)
    public Long plan(Long programmeId, SessionContent content) {
        ProgrammeParticipation participation = programmes.getParticipation(programmeId);
        quota.requireOneLeft(participation, content.format(), null);
        AdvisorySession session = new AdvisorySession(participation, content, inputs.change());
        sessions.add(session);
        return session.getId();
    }

    @Permitted(Permission.PROGRAMME_WRITE)
    public OpenSession open(Long id) {
        AdvisorySession session = sessions.get(id);
        return new OpenSession(
                id, session.getParticipation().getProgramme().getId(), session.getVersion(), session.content());
    }

    /** @throws EditConflictException when somebody else saved since the form was opened */
    @Permitted(Permission.PROGRAMME_WRITE)
    public void save(OpenSession opened, SessionContent content) {
        AdvisorySession session = sessions.get(opened.id());
        if (session.getVersion() != opened.lockVersion()) {
            throw inputs.conflict(session, opened.content(), content);
        }
        if (session.getState() != SessionState.CANCELLED) {
            quota.requireOneLeft(session.getParticipation(), content.format(), session.getId());
        }
        session.describe(content, inputs.today(), inputs.change());
        sessions.flush(session);
    }

    /** It took place. @throws de.nordertor.platform.entity.InvalidInputException where nothing is written down of it */
    @Permitted(Permission.PROGRAMME_WRITE)
    public void hold(Long id) {
        AdvisorySession session = sessions.get(id);
        session.hold(inputs.today(), inputs.change());
        sessions.flush(session);
    }

    /** It does not take place, and no longer counts towards the quota. */
    @Permitted(Permission.PROGRAMME_WRITE)
    public void cancel(Long id, String reason) {
        AdvisorySession session = sessions.get(id);
        session.cancel(reason, inputs.change());
        sessions.flush(session);
    }
}
