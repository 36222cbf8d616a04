package de.nordertor.insight.view;

import de.nordertor.insight.entity.DraftPurpose;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the person can draft about a matter, for the pages of the matters. */
@Named("reportLinks")
@RequestScoped
public class ReportLinks {

    @Inject
    private CurrentUser user;

    /** @param kind the simple name of the entity */
    public List<DraftPurpose> of(String kind) {
        return user.may(Permission.PAPER_WRITE) ? DraftPurpose.of(kind) : List.of();
    }
}
