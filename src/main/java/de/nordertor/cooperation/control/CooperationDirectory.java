package de.nordertor.cooperation.control;

import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.platform.boundary.PermittedSubjects;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Answers for cooperations when another room hangs something on them. */
@ApplicationScoped
public class CooperationDirectory extends PermittedSubjects {

    @Inject
    private CooperationRepository cooperations;

    public CooperationDirectory() {
        super(Cooperation.KIND, Permission.COOPERATION_READ, Permission.COOPERATION_WRITE);
    }

    @Override
    protected Map<Long, String> names(Collection<Long> ids) {
        return cooperations.findTitles(ids);
    }

    @Override
    protected String path(Long id) {
        return pathOf(id);
    }

    static String pathOf(Long id) {
        return "/cooperation/cooperation?id=" + id;
    }
}
