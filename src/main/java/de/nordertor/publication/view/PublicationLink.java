package de.nordertor.publication.view;

import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import de.nordertor.publication.entity.PublicationKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The way from a paper, a meeting or a committee to its publication, for those who decide about it. */
@Named("publicationLink")
@RequestScoped
public class PublicationLink {

    @Inject
    private CurrentUser user;

    /** Where the town itself is published. */
    public String getTown() {
        return "/publication/publication?kind=" + PublicationKind.TOWN + "&id=" + PublicationKind.TOWN_ID;
    }

    public boolean isOpen() {
        return user.may(Permission.PUBLICATION_DECIDE);
    }
}
