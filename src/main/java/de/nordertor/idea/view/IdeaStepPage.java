package de.nordertor.idea.view;

import de.nordertor.idea.boundary.IdeaSteps;
import de.nordertor.idea.boundary.IdeaView;
import de.nordertor.idea.boundary.Ideas;
import de.nordertor.idea.entity.IdeaState;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;

/** Goes a step with an idea: on which day, and why; also makes it a part of another one. */
@Named("ideaStep")
@ViewScoped
public class IdeaStepPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Ideas ideas;

    @Inject
    private IdeaSteps steps;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Long id;
    private Long into;
    private IdeaState to;
    private IdeaView view;
    private IdeaView whole;
    private boolean possible;
    private LocalDate on;
    private String reason;

    /** Says so and shows no form where the step does not follow. */
    public void load() {
        view = ideas.view(id);
        if (on == null) {
            on = LocalDate.now(clock);
        }
        try {
            steps.requireStep(id, to);
            if (to == IdeaState.MERGED) {
                whole = ideas.view(into);
            }
            possible = true;
        } catch (IllegalStepException refused) {
            notices.error(refused);
        }
    }

    public String go() {
        if (to == IdeaState.MERGED) {
            steps.merge(id, into, on, reason);
        } else {
            steps.become(id, to, on, reason);
        }
        notices.done("idea.step.done", new MessageKey(to.labelKey()));
        return "/idea/idea?faces-redirect=true&id=" + id;
    }

    public boolean isPossible() {
        return possible;
    }

    public IdeaView getView() {
        return view;
    }

    /** What it becomes a part of; null for other steps. */
    public IdeaView getWhole() {
        return whole;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getInto() {
        return into;
    }

    public void setInto(Long into) {
        this.into = into;
    }

    public IdeaState getTo() {
        return to;
    }

    public void setTo(IdeaState to) {
        this.to = to;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
