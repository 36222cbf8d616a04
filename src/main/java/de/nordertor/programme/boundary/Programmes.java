package de.nordertor.programme.boundary;

import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import de.nordertor.programme.control.ProgrammeListRepository;
import de.nordertor.programme.control.ProgrammeRepository;
import de.nordertor.programme.control.ProgrammeViews;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Finds and shows funding programmes and how far the town is with each. */
@Stateless
@Permitted(Permission.PROGRAMME_READ)
public class Programmes {

    @Inject
    private ProgrammeRepository programmes;

    @Inject
    private ProgrammeListRepository lists;

    @Inject
    private ProgrammeViews views;

    /** Sortable by name, carrier, ends, since. */
    public Page<ProgrammeRow> list(ProgrammeFilter filter, PageRequest page) {
        return lists.findPage(filter, page);
    }

    public ProgrammeView view(Long id) {
        return views.of(programmes.get(id));
    }

    /** A step of the town's participation in one of them. */
    public StepView step(Long id) {
        return views.of(programmes.getStep(id));
    }

    /** Who changed what, newest first. */
    public List<AuditRow> history(Long id) {
        return views.history(programmes.get(id));
    }
}
