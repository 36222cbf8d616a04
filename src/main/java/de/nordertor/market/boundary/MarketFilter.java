package de.nordertor.market.boundary;

import de.nordertor.market.entity.MarketState;

/** What narrows the list of marketplaces; null for everything. @param text found in name or place */
public record MarketFilter(String text, MarketState state) {

    public static final MarketFilter NONE = new MarketFilter(null, null);
}
