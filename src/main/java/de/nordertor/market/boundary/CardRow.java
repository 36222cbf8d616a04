package de.nordertor.market.boundary;

import de.nordertor.matching.entity.Alone;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.matching.entity.ListingState;
import de.nordertor.partner.entity.ResourceType;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * A need or an offer that takes part in a marketplace.
 *
 * @param partnerId whose it is; null where it is the town's or a group's own
 * @param until its last day; null for an open end
 * @param meetsId the card that the plan lets it meet; null for none
 * @param points how well both fit, 0 to 100; null where it meets nobody
 * @param table where they sit; null where tables have no numbers
 * @param alone why the plan found nobody; null where it meets somebody, or came after the plan
 * @param fresh whether the last plan says otherwise than the one before
 */
public record CardRow(
        Long id,
        ListingKind kind,
        int number,
        Long listingId,
        String title,
        Long partnerId,
        String partner,
        ResourceType resourceType,
        ListingState state,
        LocalDate until,
        int amount,
        int fulfilled,
        AmountUnit unit,
        Long meetsId,
        Integer points,
        Integer table,
        Alone alone,
        boolean fresh)
        implements Serializable {

    /** How much of it is still to be given, in its unit. */
    public int left() {
        return amount - fulfilled;
    }

    /** Whether something can be agreed on it on this day. */
    public boolean isAvailable(LocalDate today) {
        return state.isProposed() && (until == null || !until.isBefore(today));
    }
}
