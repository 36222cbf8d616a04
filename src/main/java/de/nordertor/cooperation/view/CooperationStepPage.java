package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.CooperationSteps;
import de.nordertor.cooperation.boundary.CooperationView;
import de.nordertor.cooperation.boundary.Cooperations;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;

/** Lets a cooperation go the step that the address names: asks for day and reason, and for a rest until when. */
@Named("cooperationStep")
@ViewScoped
public class CooperationStepPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Cooperations cooperations;

    @Inject
    private CooperationSteps steps;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Long id;
    private CooperationState to;
    private CooperationView view;
    private boolean possible;
    private LocalDate on;
    private LocalDate resumeOn;
    private String reason;

    /** Says so and shows no form where the step does not follow, or something is missing. */
    public void load() {
        view = cooperations.view(id);
        if (on == null) {
            on = LocalDate.now(clock);
        }
        try {
            steps.requireStep(id, to);
            possible = true;
        } catch (IllegalStepException refused) {
            notices.error(refused);
        }
    }

    public String go() {
        steps.become(id, to, on, reason, resumeOn);
        notices.done("cooperation.step.done", new MessageKey(to.labelKey()));
        return "/cooperation/cooperation?faces-redirect=true&id=" + id;
    }

    /** Whether it asks until when it rests. */
    public boolean isResting() {
        return to == CooperationState.ON_HOLD;
    }

    /** Whether what is missing is written down as its outcome. */
    public boolean isOutcomeWanted() {
        return !possible
                && view.next().contains(to)
                && (to == CooperationState.COMPLETED || to == CooperationState.SUSTAINED);
    }

    /** The bundle key of what the step does: going on after a rest is called otherwise than the step to it. */
    public String getTitleKey() {
        if (to == null) {
            return "cooperation.step.title";
        }
        return view.state() == CooperationState.ON_HOLD && to == view.restedFrom()
                ? "cooperation.step.resume"
                : "cooperation.step." + to.name();
    }

    public boolean isPossible() {
        return possible;
    }

    public CooperationView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public CooperationState getTo() {
        return to;
    }

    public void setTo(CooperationState to) {
        this.to = to;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public LocalDate getResumeOn() {
        return resumeOn;
    }

    public void setResumeOn(LocalDate resumeOn) {
        this.resumeOn = resumeOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
