package de.nordertor.market.view;

import de.nordertor.market.entity.MarketState;
import de.nordertor.matching.entity.ListingKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the forms and filters of marketplaces let choose from, and how their states look. */
@Named("marketChoices")
@RequestScoped
public class MarketChoices {

    public List<MarketState> getStates() {
        return List.of(MarketState.values());
    }

    public List<ListingKind> getKinds() {
        return List.of(ListingKind.values());
    }

    /** The look of a state; see n:status. */
    public String kind(MarketState state) {
        return switch (state) {
            case PLANNED -> "info";
            case OPEN, CLOSED -> "ok";
            case CANCELLED -> "bad";
        };
    }
}
