package de.nordertor.programme.control;

import de.nordertor.platform.boundary.PermittedSubjects;
import de.nordertor.platform.entity.Permission;
import de.nordertor.programme.entity.ParticipationStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;

/** Answers for steps of participations when another room hangs something on them; they go by the name of the programme. */
@ApplicationScoped
public class StepDirectory extends PermittedSubjects {

    @Inject
    private ProgrammeRepository programmes;

    public StepDirectory() {
        super(ParticipationStep.KIND, Permission.PROGRAMME_READ, Permission.PROGRAMME_WRITE);
    }

    @Override
    protected Map<Long, String> names(Collection<Long> ids) {
        return programmes.findNamesOfSteps(ids);
    }

    @Override
    protected String path(Long id) {
        return "/programme/step-document?id=" + id;
    }
}
