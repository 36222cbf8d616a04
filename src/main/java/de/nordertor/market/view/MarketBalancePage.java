package de.nordertor.market.view;

import de.nordertor.market.boundary.MarketBalance;
import de.nordertor.market.boundary.MarketDeals;
import de.nordertor.market.boundary.MarketView;
import de.nordertor.market.boundary.Marketplaces;
import de.nordertor.market.entity.PromisedKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;

/** What came of a marketplace, large enough for a screen in the hall. */
@Named("marketBalance")
@RequestScoped
public class MarketBalancePage {

    @Inject
    private Marketplaces marketplaces;

    @Inject
    private MarketDeals deals;

    private Long id;
    private MarketView view;
    private MarketBalance balance;

    public void load() {
        view = marketplaces.view(id);
        balance = deals.balance(id);
    }

    public BigDecimal getHours() {
        return PromisedKind.hours(balance.promised());
    }

    public MarketView getView() {
        return view;
    }

    public MarketBalance getBalance() {
        return balance;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
