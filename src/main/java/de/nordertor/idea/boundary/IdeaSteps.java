package de.nordertor.idea.boundary;

import de.nordertor.idea.control.IdeaInputs;
import de.nordertor.idea.control.IdeaMerger;
import de.nordertor.idea.control.IdeaRepository;
import de.nordertor.idea.entity.Idea;
import de.nordertor.idea.entity.IdeaState;
import de.nordertor.idea.entity.IdeaStep;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Reviews ideas and decides about them. */
@Stateless
@Permitted(Permission.IDEA_WRITE)
public class IdeaSteps {

    @Inject
    private IdeaRepository ideas;

    @Inject
    private IdeaInputs inputs;

    @Inject
    private IdeaMerger merger;

    @Inject
    private CurrentUser user;

    /**
     * For whoever is about to go this step.
     *
     * @throws de.nordertor.platform.entity.IllegalStepException naming both states, where it does not follow
     * @throws NotFoundException where no step is named
     * @throws NotPermittedException where it is a decision that the person may not make
     */
    public void requireStep(Long id, IdeaState target) {
        if (target == null) {
            throw new NotFoundException("idea.step.unknown");
        }
        Idea idea = ideas.get(id);
        requireRight(target);
        idea.requireStep(target);
    }

    /**
     * Goes a step that concerns this idea alone.
     *
     * @param on the day on which it was decided
     * @throws de.nordertor.platform.entity.IllegalStepException naming both states
     */
    public void become(Long id, IdeaState target, LocalDate on, String reason) {
        if (target == null) {
            throw new NotFoundException("idea.step.unknown");
        }
        Idea idea = ideas.get(id);
        requireRight(target);
        idea.become(target, IdeaStep.why(on, reason).requireNotAfter(inputs.today()), inputs.change());
        ideas.flush(idea);
    }

    /**
     * Makes the first idea a part of the other, which takes over supporters, fields, notes, deadlines and attachments.
     *
     * @throws de.nordertor.platform.entity.IllegalStepException where the first is not under review or the other no longer
     *     alive
     */
    @Permitted(Permission.IDEA_DECIDE)
    public void merge(Long id, Long intoId, LocalDate on, String reason) {
        merger.merge(id, intoId, IdeaStep.why(on, reason).requireNotAfter(inputs.today()));
    }

    private void requireRight(IdeaState target) {
        if (target.isDecision() && !user.may(Permission.IDEA_DECIDE)) {
            throw new NotPermittedException("idea.step.notPermitted");
        }
    }
}
