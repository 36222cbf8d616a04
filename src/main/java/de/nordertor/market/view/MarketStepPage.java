package de.nordertor.market.view;

import de.nordertor.market.boundary.MarketSteps;
import de.nordertor.market.boundary.MarketView;
import de.nordertor.market.boundary.Marketplaces;
import de.nordertor.market.entity.MarketState;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;

/** Lets a marketplace go the step that the address names: asks for day and reason. */
@Named("marketStep")
@ViewScoped
public class MarketStepPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Marketplaces marketplaces;

    @Inject
    private MarketSteps steps;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Long id;
    private MarketState to;
    private MarketView view;
    private boolean possible;
    private LocalDate on;
    private String reason;

    /** Says so and shows no form where the step does not follow. */
    public void load() {
        view = marketplaces.view(id);
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
        steps.become(id, to, on, reason);
        notices.done("market.step.done", new MessageKey(to.labelKey()));
        return "/market/marketplace?faces-redirect=true&id=" + id;
    }

    /** The bundle key of what the step does. */
    public String getTitleKey() {
        return to == null ? "market.step.title" : titleKey(view.state(), to);
    }

    static String titleKey(MarketState from, MarketState to) {
        return from == MarketState.CLOSED && to == MarketState.OPEN ? "market.step.reopen" : "market.step." + to.name();
    }

    public boolean isPossible() {
        return possible;
    }

    public MarketView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public MarketState getTo() {
        return to;
    }

    public void setTo(MarketState to) {
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
