package de.nordertor.idea.control;

import de.nordertor.idea.boundary.IdeaView;
import de.nordertor.idea.entity.GoodPracticeSheet;
import de.nordertor.idea.entity.Idea;
import de.nordertor.idea.entity.IdeaContent;
import de.nordertor.idea.entity.IdeaState;
import de.nordertor.idea.entity.IdeaStep;
import de.nordertor.idea.entity.SheetAdoption;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.Subjects;
import de.nordertor.platform.control.AuditRepository;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Shows an idea to a person: what is known, how far it is, who supports it, what may be done, and what happened to it. */
@ApplicationScoped
public class IdeaViews {

    private static final int HISTORY_LIMIT = 500;
    private static final int SUPPORTS_SHOWN = 20;

    @Inject
    private IdeaRepository ideas;

    @Inject
    private SheetRepository sheets;

    @Inject
    private IdeaPeople people;

    @Inject
    private Subjects subjects;

    @Inject
    private AuditRepository trail;

    public IdeaView of(Idea idea) {
        IdeaContent content = idea.content();
        boolean writes = people.may(Permission.IDEA_WRITE);
        return new IdeaView(
                idea.getId(),
                content.title(),
                content.description(),
                content.source(),
                content.sourceNote(),
                content.receivedOn(),
                content.origin() == null
                        ? null
                        : subjects.find(content.origin()).orElse(null),
                people.name(content.responsibleId()),
                IdeaInputs.names(content.fieldsOfAction()),
                idea.getState(),
                idea.getStateSince(),
                idea.getSupporters(),
                ideas.findSupports(idea.getId(), SUPPORTS_SHOWN),
                title(idea.getMergedInto()),
                ideas.findParts(idea.getId()),
                sheets.findAdoption(idea.getId())
                        .map(adoption -> adoption(adoption, writes))
                        .orElse(null),
                idea.getSteps().stream().map(IdeaViews::step).toList(),
                idea.getState().steps().stream()
                        .filter(step -> writes && (!step.isDecision() || people.may(Permission.IDEA_DECIDE)))
                        .toList(),
                writes && idea.getState() != IdeaState.MERGED,
                writes && idea.getState().isAlive());
    }

    private static IdeaView.Step step(IdeaStep step) {
        return new IdeaView.Step(
                step.getState(), step.getOn(), step.getReason(), step.getRecordedAt(), step.getRecordedBy());
    }

    private static IdeaView.Adoption adoption(SheetAdoption adoption, boolean mayTell) {
        GoodPracticeSheet sheet = adoption.getSheet();
        return new IdeaView.Adoption(
                sheet.getId(),
                sheet.getTitle(),
                sheet.getMunicipality(),
                adoption.getAdoptedOn(),
                adoption.getOutcome(),
                mayTell);
    }

    private static SubjectTitle title(Idea idea) {
        return idea == null
                ? null
                : new SubjectTitle(
                        new SubjectRef(Idea.KIND, idea.getId()), idea.getTitle(), IdeaDirectory.pathOf(idea.getId()));
    }

    /** Newest first. */
    public List<AuditRow> history(Idea idea) {
        return trail.findBySubject(Idea.KIND, idea.getId(), HISTORY_LIMIT);
    }
}
