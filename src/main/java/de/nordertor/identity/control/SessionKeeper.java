package de.nordertor.identity.control;

import de.nordertor.identity.entity.SessionUser;
import de.nordertor.platform.boundary.Settings;
import de.nordertor.platform.entity.Setting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** The person in the HTTP session. */
@ApplicationScoped
public class SessionKeeper {

    private static final String ATTRIBUTE = SessionUser.class.getName();

    @Inject
    private Settings settings;

    /** A new session id, so that nobody can have put it there before; nothing of another person stays. */
    public void begin(HttpServletRequest request, SessionUser user) {
        if (current(request).filter(before -> !before.id().equals(user.id())).isPresent()) {
            end(request);
        }
        HttpSession session = request.getSession();
        request.changeSessionId();
        session.setMaxInactiveInterval(Math.toIntExact(60 * settings.number(Setting.SESSION_MINUTES)));
        session.setAttribute(ATTRIBUTE, user);
    }

    public Optional<SessionUser> current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((SessionUser) session.getAttribute(ATTRIBUTE));
    }

    /** The same session remembers what has changed. */
    public void renew(HttpServletRequest request, SessionUser user) {
        request.getSession().setAttribute(ATTRIBUTE, user);
    }

    public void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
