package de.nordertor.market.view;

import de.nordertor.market.boundary.CardRow;
import de.nordertor.market.boundary.MarketCards;
import de.nordertor.market.boundary.MarketView;
import de.nordertor.market.boundary.Marketplaces;
import de.nordertor.market.boundary.PlanView;
import de.nordertor.market.entity.PlanChange;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import org.omnifaces.cdi.ViewScoped;

/** Which needs and offers take part in a marketplace, and who talks to whom. */
@Named("marketCards")
@ViewScoped
public class MarketCardsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Marketplaces marketplaces;

    @Inject
    private MarketCards cards;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Long id;
    private MarketView view;
    private PlanView plan;

    public void load() {
        view = marketplaces.view(id);
        plan = cards.plan(id);
    }

    public String makePlan() {
        PlanChange change = cards.makePlan(id);
        notices.done("market.plan.made", change.pairs(), change.kept(), change.added(), change.gone());
        return back();
    }

    public String remove(Long cardId) {
        cards.remove(id, cardId);
        notices.done("market.card.removed");
        return back();
    }

    private String back() {
        return "/market/cards?faces-redirect=true&id=" + id;
    }

    public boolean isAvailable(CardRow row) {
        return row.isAvailable(LocalDate.now(clock));
    }

    /** Whether the plan took the place of another one, so that it is worth telling which pairs are new. */
    public boolean isRenewed() {
        return plan.pairs().stream().anyMatch(pair -> !pair.need().fresh());
    }

    public MarketView getView() {
        return view;
    }

    public PlanView getPlan() {
        return plan;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
