package de.nordertor.idea.control;

import de.nordertor.idea.entity.Idea;
import de.nordertor.idea.entity.IdeaSupport;
import de.nordertor.platform.boundary.SubjectsMerged;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.StepReason;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Makes an idea a part of another one, with everything that hangs on it. */
@ApplicationScoped
public class IdeaMerger {

    @Inject
    private IdeaRepository ideas;

    @Inject
    private IdeaInputs inputs;

    @Inject
    private Event<SubjectsMerged> merged;

    /** Locks both in the order of their ids, so that two who merge crosswise do not wait for each other. */
    public void merge(Long id, Long intoId, StepReason why) {
        ideas.get(id);
        ideas.get(intoId);
        ideas.getLocked(Math.min(id, intoId));
        ideas.getLocked(Math.max(id, intoId));
        Idea part = ideas.get(id);
        Idea whole = ideas.get(intoId);
        Change change = inputs.change();
        part.mergeInto(whole, why, change);
        if (part.getSupporters() > 0) {
            ideas.count(new IdeaSupport(whole, part.getSupporters(), inputs.takenOver(part), change), whole);
        }
        merged.fire(new SubjectsMerged(ref(part), ref(whole)));
        ideas.flush(part);
        ideas.flush(whole);
    }

    private static SubjectRef ref(Idea idea) {
        return new SubjectRef(Idea.KIND, idea.getId());
    }
}
