package de.nordertor.idea.view;

import de.nordertor.idea.boundary.IdeaFilter;
import de.nordertor.idea.boundary.IdeaRow;
import de.nordertor.idea.boundary.IdeaSteps;
import de.nordertor.idea.boundary.IdeaView;
import de.nordertor.idea.boundary.Ideas;
import de.nordertor.idea.boundary.SimilarIdea;
import de.nordertor.idea.boundary.SimilarIdeas;
import de.nordertor.idea.entity.IdeaState;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.view.ListView;
import de.nordertor.platform.view.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Finds what an idea becomes a part of: those like it, and any other that is found by a word. */
@Named("ideaMerge")
@RequestScoped
public class IdeaMergePage extends ListView<IdeaRow> {

    @Inject
    private Ideas ideas;

    @Inject
    private IdeaSteps steps;

    @Inject
    private SimilarIdeas similarIdeas;

    @Inject
    private Notices notices;

    private Long id;
    private IdeaView view;
    private boolean possible;
    private List<SimilarIdea> similar = List.of();

    @Override
    public void load() {
        view = ideas.view(id);
        try {
            steps.requireStep(id, IdeaState.MERGED);
            similar = similarIdeas.find(view.title(), view.description(), id).stream()
                    .filter(one -> one.state().isAlive())
                    .toList();
            super.load();
            possible = true;
        } catch (IllegalStepException | ConflictException refused) {
            notices.error(refused);
        }
    }

    @Override
    protected Page<IdeaRow> fetch(PageRequest wanted) {
        return ideas.list(new IdeaFilter(parameter("text"), null, null, null), wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of("title", "received", "supporters");
    }

    /** The idea stands in the address, not the list alone. */
    @Override
    public boolean isKeepsViews() {
        return false;
    }

    @Override
    public String getResetAddress() {
        return "?id=" + id;
    }

    /** The id alone narrows nothing. */
    @Override
    public boolean isFiltered() {
        return parameter("text") != null;
    }

    public boolean mayTake(IdeaRow row) {
        return row.state().isAlive() && !row.id().equals(id);
    }

    public boolean isPossible() {
        return possible;
    }

    public List<SimilarIdea> getSimilar() {
        return similar;
    }

    public IdeaView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
