package de.nordertor.insight.view;

import de.nordertor.cooperation.entity.CooperationState;
import de.nordertor.insight.boundary.EarlyWarnings;
import de.nordertor.insight.boundary.Stalled;
import de.nordertor.insight.boundary.Warning;
import de.nordertor.insight.boundary.WarningKind;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.Once;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cooperations that stall, and why: on a page of their own, on the start page, and on the page of each. */
@Named("warnings")
@RequestScoped
public class WarningsPage {

    private static final int ON_START_PAGE = 5;

    @Inject
    private EarlyWarnings warnings;

    @Inject
    private CurrentUser user;

    private final Once<List<Stalled>> stalled = new Once<>(() -> warnings.all());
    private final Map<Long, List<Warning>> ofOne = new HashMap<>();

    /** Looks at once, so that whoever may not know is told so. */
    public void load() {
        stalled.get();
    }

    /** Whether the person may know. */
    public boolean isReadable() {
        return user.may(Permission.COOPERATION_READ);
    }

    /** The most pressing first. */
    public List<Stalled> getAll() {
        return stalled.get();
    }

    /** As many as one can look at in the morning. */
    public List<Stalled> getFirst() {
        return stalled.get().subList(0, Math.min(ON_START_PAGE, stalled.get().size()));
    }

    /** Why this one stalls; nothing where it goes well. */
    public List<Warning> of(Long cooperationId) {
        return ofOne.computeIfAbsent(cooperationId, warnings::of);
    }

    /** The look of a warning; see n:status. */
    public String color(WarningKind kind) {
        return kind == WarningKind.PROMISE_OVERDUE || kind == WarningKind.REST_OVER ? "bad" : "warn";
    }

    /** The look of a state; see n:status. */
    public String stateColor(CooperationState state) {
        return state == CooperationState.ON_HOLD ? "warn" : "info";
    }
}
