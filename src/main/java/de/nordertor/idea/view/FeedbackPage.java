package de.nordertor.idea.view;

import de.nordertor.idea.boundary.IdeaView;
import de.nordertor.idea.boundary.Ideas;
import de.nordertor.idea.boundary.SheetAdoptions;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.omnifaces.cdi.ViewScoped;

/** Writes for the town whose sheet was adopted what became of it. */
@Named("feedback")
@ViewScoped
public class FeedbackPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Ideas ideas;

    @Inject
    private SheetAdoptions adoptions;

    @Inject
    private Notices notices;

    private Long id;
    private IdeaView view;
    private String outcome;

    /** Reads what was written before. */
    public void load() {
        if (view == null) {
            outcome = adoptions.outcome(id);
            view = ideas.view(id);
        }
    }

    public String save() {
        adoptions.tell(id, outcome);
        notices.done("idea.feedback.saved");
        return "/idea/idea?faces-redirect=true&id=" + id;
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

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }
}
