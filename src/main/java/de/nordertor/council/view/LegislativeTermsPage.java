package de.nordertor.council.view;

import de.nordertor.council.boundary.LegislativeTermRow;
import de.nordertor.council.boundary.LegislativeTerms;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The electoral terms of the council. */
@Named("legislativeTerms")
@RequestScoped
public class LegislativeTermsPage {

    @Inject
    private LegislativeTerms terms;

    @Inject
    private CurrentUser user;

    private final Once<List<LegislativeTermRow>> rows = new Once<>(() -> terms.list());

    public List<LegislativeTermRow> getRows() {
        return rows.get();
    }

    public boolean isMayWrite() {
        return user.may(Permission.COUNCIL_DATA_WRITE);
    }
}
