package de.nordertor.programme.view;

import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.ListView;
import de.nordertor.programme.boundary.ProgrammeFilter;
import de.nordertor.programme.boundary.ProgrammeRow;
import de.nordertor.programme.boundary.Programmes;
import de.nordertor.programme.entity.ParticipationState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** The programmes, and how far the town is with each: what it waits for, and since when. */
@Named("programmes")
@RequestScoped
public class ProgrammesPage extends ListView<ProgrammeRow> {

    @Inject
    private Programmes programmes;

    @Inject
    private CurrentUser user;

    @Override
    protected Page<ProgrammeRow> fetch(PageRequest wanted) {
        return programmes.list(
                new ProgrammeFilter(parameter("text"), parameter("state", ParticipationState.class)), wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of("name", "carrier", "ends", "since");
    }

    public boolean isMayWrite() {
        return user.may(Permission.PROGRAMME_WRITE);
    }
}
