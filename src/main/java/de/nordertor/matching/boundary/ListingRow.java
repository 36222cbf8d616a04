package de.nordertor.matching.boundary;

import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.matching.entity.ListingState;
import de.nordertor.partner.entity.ResourceType;
import java.time.LocalDate;

/**
 * A need or an offer in a list.
 *
 * @param partner who needs or offers it; null where it is the town's or a group's own
 * @param fulfilled how much of the amount was given so far
 * @param until null for an open end
 */
public record ListingRow(
        Long id,
        String title,
        String partner,
        ResourceType resourceType,
        int amount,
        AmountUnit unit,
        int fulfilled,
        LocalDate until,
        LocalDate confirmedOn,
        ListingState state,
        LocalDate since) {}
