package de.nordertor.market.boundary;

import de.nordertor.matching.entity.ListingKind;

/**
 * Which needs or offers could take part in a marketplace.
 *
 * @param fieldId null for every field of action
 * @param partner found in the name of whoever needs or offers it; null for everybody
 */
public record CardFilter(ListingKind kind, Long fieldId, String partner) {}
