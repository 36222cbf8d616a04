package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.control.CooperationRepository;
import de.nordertor.cooperation.control.OutcomeForms;
import de.nordertor.cooperation.control.PlanForms;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;

/** Writes down what a cooperation plans, and what came of it. */
@Stateless
@Permitted(Permission.COOPERATION_WRITE)
public class CooperationPlans {

    @Inject
    private CooperationRepository cooperations;

    @Inject
    private PlanForms plans;

    @Inject
    private OutcomeForms outcomes;

    /** A plan as a form shows it. */
    public record OpenPlan(Long id, long lockVersion, String title, PlanInput input) implements Serializable {}

    /** An outcome as a form shows it. */
    public record OpenOutcome(Long id, long lockVersion, String title, OutcomeInput input) implements Serializable {}

    public OpenPlan openPlan(Long id) {
        Cooperation cooperation = cooperations.get(id);
        return new OpenPlan(id, cooperation.getVersion(), cooperation.getTitle(), plans.input(cooperation));
    }

    /** @throws EditConflictException when somebody else saved since the form was opened */
    public void savePlan(OpenPlan opened, PlanInput input) {
        Cooperation cooperation = cooperations.get(opened.id());
        if (cooperation.getVersion() != opened.lockVersion()) {
            throw plans.conflict(cooperation, opened.input(), input);
        }
        plans.write(cooperation, input);
        cooperations.flush(cooperation);
    }

    public OpenOutcome openOutcome(Long id) {
        Cooperation cooperation = cooperations.get(id);
        return new OpenOutcome(id, cooperation.getVersion(), cooperation.getTitle(), outcomes.input(cooperation));
    }

    /** @throws EditConflictException when somebody else saved since the form was opened */
    public void saveOutcome(OpenOutcome opened, OutcomeInput input) {
        Cooperation cooperation = cooperations.get(opened.id());
        if (cooperation.getVersion() != opened.lockVersion()) {
            throw outcomes.conflict(cooperation, opened.input(), input);
        }
        outcomes.write(cooperation, input);
        cooperations.flush(cooperation);
    }
}
