package de.nordertor.programme.control;

import de.nordertor.platform.boundary.PermittedSubjects;
import de.nordertor.platform.entity.Permission;
import de.nordertor.programme.entity.FundingProgramme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Answers for programmes when another room hangs something on them. */
@ApplicationScoped
public class ProgrammeDirectory extends PermittedSubjects {

    @Inject
    private ProgrammeRepository programmes;

    public ProgrammeDirectory() {
        super(FundingProgramme.KIND, Permission.PROGRAMME_READ, Permission.PROGRAMME_WRITE);
    }

    @Override
    protected Map<Long, String> names(Collection<Long> ids) {
        return programmes.findNames(ids);
    }

    @Override
    protected String path(Long id) {
        return pathOf(id);
    }

    static String pathOf(Long id) {
        return "/programme/programme?id=" + id;
    }
}
