package de.nordertor.platform.view;

import de.nordertor.platform.boundary.CurrentUser;
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

    public String getUserName() {
        return user.id().isPresent() ? user.displayName() : messages.get("platform.nav.guest");
    }

    /** Filled by the town room as soon as there is one. */
    public String getTown() {
        return "";
    }
}
