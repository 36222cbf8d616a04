package de.nordertor.platform.view;

import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.town.boundary.Municipalities;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/** What every page shows around its content: the town and the person. */
@Named("pageFrame")
@RequestScoped
public class PageFrame {

    @Inject
    private CurrentUser user;

    @Inject
    private Messages messages;

    @Inject
    private Municipalities municipalities;

    @Inject
    private HttpServletRequest request;

    private String town;

    public String getUserName() {
        return user.id().isPresent() ? user.displayName() : messages.get("platform.nav.guest");
    }

    /** Tells the script whose typed input it keeps; empty before sign-in. */
    public String getPersonId() {
        return user.id().isPresent() ? String.valueOf(user.id().getAsLong()) : "";
    }

    /** After how many seconds without a request the session ends; empty before sign-in. */
    public String getSessionSeconds() {
        HttpSession session = user.id().isPresent() ? request.getSession(false) : null;
        return session == null ? "" : String.valueOf(session.getMaxInactiveInterval());
    }

    /** The town's name; empty where even the database is missing, so that the error page still shows. */
    public String getTown() {
        if (town == null) {
            try {
                town = municipalities.name();
            } catch (EJBException unreachable) {
                town = "";
            }
        }
        return town;
    }
}
