package de.nordertor.idea.view;

import de.nordertor.idea.boundary.IdeaEditing;
import de.nordertor.idea.boundary.IdeaView;
import de.nordertor.idea.boundary.Ideas;
import de.nordertor.idea.boundary.SimilarIdea;
import de.nordertor.idea.boundary.SimilarIdeas;
import de.nordertor.idea.entity.IdeaState;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** One idea: what is known, how far it is, who supports it, what is like it, and what may be done. */
@Named("idea")
@ViewScoped
public class IdeaPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Ideas ideas;

    @Inject
    private SimilarIdeas similarIdeas;

    @Inject
    private IdeaEditing editing;

    @Inject
    private Notices notices;

    private Long id;
    private IdeaView view;
    private List<SimilarIdea> similar;
    private Integer amount = 1;
    private String note;

    /** Reads the idea that the address names, and what is like it. */
    public void load() {
        loadView();
        try {
            similar = similarIdeas.find(view.title(), view.description(), id);
        } catch (ConflictException indexNotReady) {
            similar = List.of();
            notices.error(indexNotReady);
        }
    }

    /** The idea alone. */
    public void loadView() {
        view = ideas.view(id);
    }

    public String support() {
        editing.support(id, amount, note);
        notices.done("idea.support.saved");
        return "/idea/idea?faces-redirect=true&id=" + id;
    }

    /** Whether the person may make it a part of another one now. */
    public boolean isMergeable() {
        return view.next().contains(IdeaState.MERGED);
    }

    public List<SimilarIdea> getSimilar() {
        return similar;
    }

    public List<AuditRow> getHistory() {
        return ideas.history(id);
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

    public Integer getAmount() {
        return amount;
    }

    public void setAmount(Integer amount) {
        this.amount = amount;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
