package de.nordertor.market.view;

import de.nordertor.market.boundary.MarketBalance;
import de.nordertor.market.boundary.MarketDeals;
import de.nordertor.market.boundary.MarketView;
import de.nordertor.market.boundary.Marketplaces;
import de.nordertor.market.entity.MarketState;
import de.nordertor.platform.boundary.AuditRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** One marketplace: what is known, how far it is, how much takes part. */
@Named("marketplace")
@RequestScoped
public class MarketplacePage {

    private static final List<MarketState> PATH = List.of(MarketState.PLANNED, MarketState.OPEN, MarketState.CLOSED);

    @Inject
    private Marketplaces marketplaces;

    @Inject
    private MarketDeals deals;

    private Long id;
    private MarketView view;
    private MarketBalance balance;

    /** Reads the marketplace that the address names, with what came of it. */
    public void load() {
        loadView();
        balance = deals.balance(id);
    }

    /** The marketplace alone. */
    public void loadView() {
        view = marketplaces.view(id);
    }

    /** The step that leads on; null where there is none, or the person may not go it. */
    public MarketState getForward() {
        return view.state() == MarketState.CLOSED
                ? null
                : view.next().stream().filter(PATH::contains).findFirst().orElse(null);
    }

    /** The other steps. */
    public List<MarketState> getAside() {
        MarketState forward = getForward();
        return view.next().stream().filter(step -> step != forward).toList();
    }

    /** The bundle key of what the step is called: opening once more is called otherwise than opening. */
    public String stepKey(MarketState step) {
        return MarketStepPage.titleKey(view.state(), step);
    }

    /** The states that it passes on its way. */
    public List<MarketState> getPath() {
        return PATH;
    }

    /** The look of a state on its way; see n:step. */
    public String progress(MarketState state) {
        int place = PATH.indexOf(state);
        int reached = PATH.indexOf(view.state());
        if (place == reached) {
            return "current";
        }
        return place < reached ? "done" : "open";
    }

    public List<AuditRow> getHistory() {
        return marketplaces.history(id);
    }

    public MarketBalance getBalance() {
        return balance;
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
}
