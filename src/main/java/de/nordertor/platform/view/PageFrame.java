package de.nordertor.platform.view;

import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.town.boundary.Municipalities;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

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

    private String town;

    public String getUserName() {
        return user.id().isPresent() ? user.displayName() : messages.get("platform.nav.guest");
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
