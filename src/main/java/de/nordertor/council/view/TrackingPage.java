package de.nordertor.council.view;

import de.nordertor.council.boundary.ResolutionTrackings;
import de.nordertor.council.boundary.TrackingView;
import de.nordertor.council.entity.TrackingContent;
import de.nordertor.council.entity.TrackingState;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;

/** What has to be done after a resolution: a new one, or how one stands. */
@Named("tracking")
@ViewScoped
public class TrackingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ResolutionTrackings trackings;

    @Inject
    private Notices notices;

    private Long id;
    private Long consultationId;
    private TrackingView view;
    private String task;
    private Long responsibleId;
    private Long departmentId;
    private LocalDate dueOn;
    private TrackingState state = TrackingState.OPEN;
    private LocalDate doneOn;
    private String result;
    private String delayReason;
    private String nextStep;
    private transient EditConflictException conflict;

    /** Opens the tracking that the address names, or begins one for the consultation that it names. */
    public void load() {
        if (view != null) {
            return;
        }
        view = id == null ? trackings.begin(consultationId) : trackings.view(id);
        departmentId = view.departmentId();
        TrackingContent content = view.opened().content();
        if (content != null) {
            task = content.task();
            responsibleId = content.responsibleId();
            dueOn = content.dueOn();
            state = content.state();
            doneOn = content.doneOn();
            result = content.result();
            delayReason = content.delayReason();
            nextStep = content.nextStep();
        }
    }

    public String save() {
        TrackingContent content = new TrackingContent(
                task, responsibleId, departmentId, dueOn, state, doneOn, result, delayReason, nextStep);
        try {
            if (id == null) {
                trackings.add(view.of().consultationId(), content);
            } else {
                trackings.save(view.opened(), content);
            }
        } catch (EditConflictException foreignChange) {
            conflict = foreignChange;
            view = trackings.view(id);
            notices.warn(foreignChange.messageKey(), foreignChange.arguments());
            return null;
        }
        notices.done("council.tracking.saved");
        return "/council/resolutions?faces-redirect=true&consultation="
                + view.of().consultationId();
    }

    public boolean isNewTracking() {
        return id == null;
    }

    public TrackingView getView() {
        return view;
    }

    /** What somebody else changed since the form was opened; null without a conflict. */
    public EditConflictException getConflict() {
        return conflict;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getConsultationId() {
        return consultationId;
    }

    public void setConsultationId(Long consultationId) {
        this.consultationId = consultationId;
    }

    public String getTask() {
        return task;
    }

    public void setTask(String task) {
        this.task = task;
    }

    public Long getResponsibleId() {
        return responsibleId;
    }

    public void setResponsibleId(Long responsibleId) {
        this.responsibleId = responsibleId;
    }

    public Long getDepartmentId() {
        return departmentId;
    }

    public void setDepartmentId(Long departmentId) {
        this.departmentId = departmentId;
    }

    public LocalDate getDueOn() {
        return dueOn;
    }

    public void setDueOn(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    public TrackingState getState() {
        return state;
    }

    public void setState(TrackingState state) {
        this.state = state;
    }

    public LocalDate getDoneOn() {
        return doneOn;
    }

    public void setDoneOn(LocalDate doneOn) {
        this.doneOn = doneOn;
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = result;
    }

    public String getDelayReason() {
        return delayReason;
    }

    public void setDelayReason(String delayReason) {
        this.delayReason = delayReason;
    }

    public String getNextStep() {
        return nextStep;
    }

    public void setNextStep(String nextStep) {
        this.nextStep = nextStep;
    }
}
