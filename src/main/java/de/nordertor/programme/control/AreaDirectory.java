package de.nordertor.programme.control;

import de.nordertor.platform.boundary.PermittedSubjects;
import de.nordertor.platform.entity.Permission;
import de.nordertor.programme.entity.ProgrammeArea;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Answers for areas when another room hangs something on them. */
@ApplicationScoped
public class AreaDirectory extends PermittedSubjects {

    @Inject
    private AreaRepository areas;

    public AreaDirectory() {
        super(ProgrammeArea.KIND, Permission.PROGRAMME_READ, Permission.PROGRAMME_WRITE);
    }

    @Override
    protected Map<Long, String> names(Collection<Long> ids) {
        return areas.findNames(ids);
    }

    @Override
    protected String path(Long id) {
        return pathOf(id);
    }

    static String pathOf(Long id) {
        return "/programme/area?id=" + id;
    }
}
