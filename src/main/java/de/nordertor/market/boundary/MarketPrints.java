package de.nordertor.market.boundary;

import de.nordertor.market.control.CardPrinter;
import de.nordertor.market.control.MarketplaceRepository;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Prints the cards of marketplaces. */
@Stateless
@Permitted(Permission.COOPERATION_READ)
public class MarketPrints {

    @Inject
    private MarketplaceRepository marketplaces;

    @Inject
    private CardPrinter printer;

    /**
     * An accessible PDF in German, four cards on a page in the order of their numbers: what is needed or offered, whose it is,
     * and with whom to talk first.
     *
     * @param kind null for both
     * @throws de.nordertor.platform.entity.IllegalStepException where there is no card
     */
    public byte[] cards(Long marketId, ListingKind kind) {
        return printer.print(marketplaces.get(marketId), kind);
    }
}
