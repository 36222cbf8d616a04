package de.nordertor.programme.view;

import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.view.Notices;
import de.nordertor.programme.boundary.AdvisorySessions;
import de.nordertor.programme.boundary.AdvisorySessions.OpenSession;
import de.nordertor.programme.boundary.ProgrammeView;
import de.nordertor.programme.boundary.Programmes;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Plans a session or changes one, also to write down what came of it. */
@Named("sessionEdit")
@ViewScoped
public class SessionEditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdvisorySessions sessions;

    @Inject
    private Programmes programmes;

    @Inject
    private Notices notices;

    private Long id;
    private Long programmeId;
    private ProgrammeView programme;
    private boolean possible;
    private SessionDraft draft;
    private OpenSession opened;
    private transient EditConflictException conflict;

    /** Opens the session that the address names, or begins one of the programme; says so where none can be planned. */
    public void load() {
        if (draft == null && id == null) {
            draft = new SessionDraft();
        } else if (draft == null) {
            opened = sessions.open(id);
            programmeId = opened.programmeId();
            draft = new SessionDraft(opened.content());
        }
        programme = programmes.view(programmeId);
        try {
            if (id == null) {
                sessions.requirePlannable(programmeId);
            }
            possible = true;
        } catch (IllegalStepException refused) {
            notices.error(refused);
        }
    }

    public String save() {
        try {
            if (id == null) {
                id = sessions.plan(programmeId, draft.content());
            } else {
                sessions.save(opened, draft.content());
            }
        } catch (EditConflictException foreignChange) {
            conflict = foreignChange;
            opened = sessions.open(id);
            notices.warn(foreignChange.messageKey(), foreignChange.arguments());
            return null;
        }
        notices.done("programme.session.saved", draft.getTopic());
        return "/programme/session?faces-redirect=true&id=" + id;
    }

    public boolean isPossible() {
        return possible;
    }

    public boolean isNewSession() {
        return id == null;
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public ProgrammeView getProgramme() {
        return programme;
    }

    public SessionDraft getDraft() {
        return draft;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getProgrammeId() {
        return programmeId;
    }

    public void setProgrammeId(Long programmeId) {
        this.programmeId = programmeId;
    }
}
