package de.nordertor.partner.boundary;

import de.nordertor.partner.entity.DuplicateLikelihood;

/**
 * What narrows the report of duplicates; null means no restriction.
 *
 * @param text a part of the name of one of the two
 * @param city the whole name of the city of one of the two
 */
public record DuplicateFilter(String text, String city, DuplicateLikelihood atLeast) {}
