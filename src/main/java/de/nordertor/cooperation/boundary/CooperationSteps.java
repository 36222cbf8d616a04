package de.nordertor.cooperation.boundary;

import de.nordertor.cooperation.control.Agreements;
import de.nordertor.cooperation.control.CooperationPeople;
import de.nordertor.cooperation.control.CooperationRepository;
import de.nordertor.cooperation.entity.Cooperation;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.cooperation.entity.CooperationStep;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.StepReason;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Brings cooperations forward, lets them rest, and ends them. */
@Stateless
@Permitted(Permission.COOPERATION_WRITE)
public class CooperationSteps {

    @Inject
    private CooperationRepository cooperations;

    @Inject
    private Agreements agreements;

    @Inject
    private CooperationPeople people;

    /**
     * For whoever is about to go this step.
     *
     * @throws de.nordertor.platform.entity.IllegalStepException naming both states or what is missing
     * @throws NotFoundException where no step is named
     * @throws NotPermittedException where it is a decision that the person may not make
     */
    public void requireStep(Long id, CooperationState target) {
        Cooperation cooperation = permitted(id, target);
        cooperation.requireStep(target, agreements.standing(id));
    }

    /**
     * Goes a step.
     *
     * @param on the day on which it was decided
     * @param resumeOn the day on which it goes on, where it is to rest; otherwise not looked at
     * @throws de.nordertor.platform.entity.IllegalStepException naming both states or what is missing
     */
    public void become(Long id, CooperationState target, LocalDate on, String reason, LocalDate resumeOn) {
        Cooperation cooperation = permitted(id, target);
        StepReason why = CooperationStep.why(on, reason).requireNotAfter(people.today());
        if (target == CooperationState.ON_HOLD) {
            cooperation.rest(resumeOn, why, people.change());
        } else {
            cooperation.become(target, agreements.standing(id), why, people.change());
        }
        cooperations.flush(cooperation);
    }

    /** Going on where it was is no new decision. */
    private Cooperation permitted(Long id, CooperationState target) {
        if (target == null) {
            throw new NotFoundException("cooperation.step.unknown");
        }
        Cooperation cooperation = cooperations.get(id);
        if (!people.mayGo(cooperation, target)) {
            throw new NotPermittedException("cooperation.step.notPermitted");
        }
        return cooperation;
    }
}
