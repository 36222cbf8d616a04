package de.nordertor.market.control;

import de.nordertor.market.boundary.CandidateRow;
import de.nordertor.market.boundary.CardFilter;
import de.nordertor.market.entity.MarketContent;
import de.nordertor.market.entity.MarketDeal;
import de.nordertor.market.entity.MarketState;
import de.nordertor.market.entity.Marketplace;
import de.nordertor.market.entity.MarketplaceStep;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.platform.boundary.DemoDataRequested;
import de.nordertor.platform.entity.Change;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;

/** An invented marketplace of the demo town, at which two of the demo agreements came about. */
@ApplicationScoped
public class DemoMarket {

    private static final String PERSON = "Brandhorst, Mirja";
    private static final String NAME = "Marktplatz 2016 (erfunden)";
    private static final LocalDate PLANNED = LocalDate.of(2016, 4, 28);
    private static final LocalDate HELD = LocalDate.of(2016, 5, 11);
    private static final LocalTime BEGIN = LocalTime.of(16, 0);
    private static final LocalTime END = LocalTime.of(18, 0);
    private static final int TABLES = 6;
    private static final int CARDS = 12;
    private static final int AGREEMENTS = 2;

    @Inject
    private MarketplaceRepository marketplaces;

    @Inject
    private CardDealer dealer;

    @Inject
    private MarketPlanner planner;

    @Inject
    private DealRepository deals;

    void load(@Observes @Priority(DemoDataRequested.MARKET) DemoDataRequested requested) {
        Marketplace marketplace = new Marketplace(
                new MarketContent(NAME, HELD, BEGIN, END, "Rathaussaal", TABLES, null),
                MarketplaceStep.why(PLANNED, "Marktplatz geplant"),
                at(PLANNED));
        marketplaces.add(marketplace);
        for (ListingKind kind : ListingKind.values()) {
            deal(marketplace, new CardFilter(kind, null, null));
        }
        planner.make(marketplace);
        marketplace.become(MarketState.OPEN, MarketplaceStep.why(HELD, "Der Gong hat eröffnet"), at(HELD));
        for (Long agreement : deals.findAgreements(NAME, AGREEMENTS)) {
            deals.add(new MarketDeal(marketplace, agreement, null, null, at(HELD)));
        }
        marketplace.become(MarketState.CLOSED, MarketplaceStep.why(HELD, "Der Gong hat beendet"), at(HELD));
        marketplaces.flush(marketplace);
    }

    private void deal(Marketplace marketplace, CardFilter filter) {
        dealer.add(
                marketplace,
                filter,
                dealer.candidates(marketplace.getId(), filter, CARDS).rows().stream()
                        .map(CandidateRow::listingId)
                        .toList());
    }

    private static Change at(LocalDate day) {
        return new Change(day.atTime(BEGIN).toInstant(ZoneOffset.UTC), PERSON);
    }
}
