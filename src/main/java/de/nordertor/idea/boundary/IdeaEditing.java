package de.nordertor.idea.boundary;

import de.nordertor.idea.control.IdeaInputs;
import de.nordertor.idea.control.IdeaRepository;
import de.nordertor.idea.entity.Idea;
import de.nordertor.idea.entity.IdeaSupport;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** Enters and changes ideas, and counts who supports them. */
@Stateless
@Permitted(Permission.IDEA_WRITE)
public class IdeaEditing {

    @Inject
    private IdeaRepository ideas;

    @Inject
    private IdeaInputs inputs;

    /** An idea as a form shows it. */
    public record OpenIdea(Long id, long lockVersion, IdeaInput input) implements Serializable {}

    /**
     * What the form of a new idea shows.
     *
     * @param originKind with its id the partner, group or meeting it comes from; null for none
     * @param receivedOn null for today
     * @throws de.nordertor.platform.entity.NotFoundException for an origin that the person may not read
     */
    public IdeaInput begin(String originKind, Long originId, LocalDate receivedOn) {
        return inputs.begin(originKind, originId, receivedOn);
    }

    /** What a new or this idea may come from: the working groups, and what it comes from already. */
    public List<SubjectTitle> origins(String originKind, Long originId) {
        return inputs.origins(originKind, originId);
    }

    /** @return its id */
    public Long create(IdeaInput input) {
        Idea idea = new Idea(inputs.content(input, null), inputs.collected(), inputs.change());
        ideas.add(idea);
        return idea.getId();
    }

    /** @throws de.nordertor.platform.entity.IllegalStepException where it is a part of another one */
    public OpenIdea open(Long id) {
        Idea idea = ideas.get(id);
        idea.requireOwnLife();
        return new OpenIdea(id, idea.getVersion(), inputs.input(idea));
    }

    /** @throws EditConflictException when somebody else saved since the form was opened */
    public void save(OpenIdea opened, IdeaInput input) {
        Idea idea = ideas.get(opened.id());
        if (idea.getVersion() != opened.lockVersion()) {
            throw inputs.conflict(idea, opened.input(), input);
        }
        idea.describe(inputs.content(input, idea), inputs.change());
        ideas.flush(idea);
    }

    /**
     * Counts more supporters, without their names.
     *
     * @param amount less than 0 takes back what was counted too much
     * @throws de.nordertor.platform.entity.IllegalStepException where it was rejected or is a part of another one
     */
    public void support(Long id, int amount, String note) {
        Idea idea = ideas.get(id);
        ideas.count(new IdeaSupport(idea, amount, note, inputs.change()), idea);
    }
}
