package de.nordertor.matching.boundary;

import de.nordertor.matching.boundary.ListingInput.Terms;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.town.boundary.PlaceInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Needs and offers for tests. */
public final class TestListings {

    private TestListings() {}

    /** Ten hours of somebody's time for children, without an end. @param partnerId null for the town's own */
    public static ListingInput input(ListingKind kind, String title, Long partnerId) {
        return input(kind, title, partnerId, null);
    }

    public static ListingInput input(ListingKind kind, String title, Long partnerId, LocalDate until) {
        return new ListingInput(
                kind,
                title,
                null,
                partnerId,
                null,
                null,
                null,
                ResourceType.STAFF_TIME,
                10,
                AmountUnit.HOURS,
                Set.of(),
                Set.of(TargetGroup.CHILDREN),
                PlaceInput.UNKNOWN,
                null,
                until,
                List.of(),
                Set.of(),
                Terms.NONE);
    }
}
