package de.nordertor.council.view;

import de.nordertor.council.boundary.CommitteeRow;
import de.nordertor.council.boundary.Committees;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The committees of the town. */
@Named("committees")
@RequestScoped
public class CommitteesPage {

    @Inject
    private Committees committees;

    @Inject
    private CurrentUser user;

    private List<CommitteeRow> rows;

    public List<CommitteeRow> getRows() {
        if (rows == null) {
            rows = committees.list();
        }
        return rows;
    }

    public boolean isMayWrite() {
        return user.may(Permission.COUNCIL_DATA_WRITE);
    }
}
