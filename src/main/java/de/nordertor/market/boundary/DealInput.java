package de.nordertor.market.boundary;

import java.io.Serializable;

/**
 * What was agreed at a table, as a person fills it in.
 *
 * @param needNumber the card of what is needed; null where it has none
 * @param offerNumber the card of what is offered; null where it has none
 * @param giver who performs; null for whoever the card of the offer belongs to
 * @param taker for whom; null for whoever the card of the need belongs to
 * @param performance what the giver promises
 * @param returned what the taker promises for it
 * @param giverSignatory who signs for the giver; null where nobody is named yet
 * @param takerSignatory who signs for the taker; null where nobody is named yet
 * @param townSignatory who stamps for the town; null where nobody is named yet
 */
public record DealInput(
        Integer needNumber,
        Integer offerNumber,
        SideInput giver,
        SideInput taker,
        PromiseInput performance,
        PromiseInput returned,
        String giverSignatory,
        String takerSignatory,
        String townSignatory)
        implements Serializable {}
