package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.CooperationView;
import de.nordertor.cooperation.boundary.Cooperations;
import de.nordertor.cooperation.boundary.PlanView;
import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.cooperation.entity.IndicatorContent;
import de.nordertor.journal.boundary.DeadlineRow;
import de.nordertor.journal.view.TimelineCard;
import de.nordertor.platform.boundary.AuditRow;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** One cooperation: what is known, how far it is, who takes part, what was planned and what came of it. */
@Named("cooperation")
@ViewScoped
public class CooperationPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<CooperationState> PATH = List.of(
            CooperationState.PROPOSED,
            CooperationState.INITIATION,
            CooperationState.AGREED,
            CooperationState.IN_PROGRESS,
            CooperationState.COMPLETED,
            CooperationState.SUSTAINED);

    @Inject
    private Cooperations cooperations;

    @Inject
    private TimelineCard timeline;

    @Inject
    private Clock clock;

    private Long id;
    private CooperationView view;
    private PlanView plan;
    private List<IndicatorContent> indicators;

    /** Reads the cooperation that the address names, with its plan and what came of it. */
    public void load() {
        loadView();
        plan = cooperations.plan(id);
        indicators = cooperations.indicators(id);
    }

    /** The cooperation alone. */
    public void loadView() {
        view = cooperations.view(id);
    }

    /** The most urgent of the open deadlines; null where there is none. */
    public DeadlineRow getNextStep() {
        return timeline.brief("Cooperation", id).deadlines().stream()
                .findFirst()
                .orElse(null);
    }

    /** Whether the day has come on which it was to go on. */
    public boolean isRestOver() {
        return view.resumeOn() != null && !view.resumeOn().isAfter(LocalDate.now(clock));
    }

    /** The step that leads on; null where there is none, or the person may not go it. */
    public CooperationState getForward() {
        return view.next().stream().filter(PATH::contains).findFirst().orElse(null);
    }

    /** The other steps. */
    public List<CooperationState> getAside() {
        CooperationState forward = getForward();
        return view.next().stream().filter(step -> step != forward).toList();
    }

    /** The bundle key of what the step is called: going on after a rest is called otherwise than the step to it. */
    public String stepKey(CooperationState step) {
        return view.state() == CooperationState.ON_HOLD && step == view.restedFrom()
                ? "cooperation.step.resume"
                : "cooperation.step." + step.name();
    }

    /** The states that it passes on its way. */
    public List<CooperationState> getPath() {
        return PATH;
    }

    /** The look of a state on its way; see n:step. */
    public String progress(CooperationState state) {
        int reached = view.steps().stream()
                .mapToInt(step -> PATH.indexOf(step.state()))
                .max()
                .orElse(0);
        int place = PATH.indexOf(state);
        if (place == reached) {
            return "current";
        }
        return place < reached ? "done" : "open";
    }

    public PlanView getPlan() {
        return plan;
    }

    public List<IndicatorContent> getIndicators() {
        return indicators;
    }

    /** Whether anything is said about what came of it. */
    public boolean isConcluded() {
        return view.outcome() != null || view.sustainment() != null || !indicators.isEmpty();
    }

    public List<AuditRow> getHistory() {
        return cooperations.history(id);
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
}
