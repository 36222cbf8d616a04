package de.nordertor.programme.view;

import de.nordertor.platform.view.Notices;
import de.nordertor.programme.boundary.AdvisorySessions;
import de.nordertor.programme.boundary.SessionView;
import de.nordertor.programme.entity.SessionState;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** One session: what is planned, what came of it, and what may be done. */
@Named("advisorySession")
@ViewScoped
public class SessionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AdvisorySessions sessions;

    @Inject
    private Notices notices;

    private Long id;
    private SessionView view;
    private String reason;

    /** Reads the session that the address names. */
    public void load() {
        view = sessions.view(id);
    }

    public String hold() {
        sessions.hold(id);
        notices.done("programme.session.isHeld");
        return here();
    }

    public String cancel() {
        sessions.cancel(id, reason);
        notices.done("programme.session.isCancelled");
        return here();
    }

    private String here() {
        return "/programme/session?faces-redirect=true&id=" + id;
    }

    public boolean isPlanned() {
        return view.state() == SessionState.PLANNED;
    }

    public SessionView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
