package de.nordertor.programme.view;

import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.ListView;
import de.nordertor.programme.boundary.AreaRow;
import de.nordertor.programme.boundary.ProgrammeAreas;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** The list of programme areas. */
@Named("areas")
@RequestScoped
public class AreasPage extends ListView<AreaRow> {

    @Inject
    private ProgrammeAreas areas;

    @Inject
    private CurrentUser user;

    @Override
    protected Page<AreaRow> fetch(PageRequest wanted) {
        return areas.list(wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of("name", "admitted");
    }

    public boolean isMayWrite() {
        return user.may(Permission.PROGRAMME_WRITE);
    }
}
