package de.nordertor.matching.view;

import de.nordertor.matching.boundary.ListingFilter;
import de.nordertor.matching.boundary.ListingRow;
import de.nordertor.matching.boundary.Listings;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What a partner needs and offers, for the page of the partner. */
@Named("listingCard")
@RequestScoped
public class ListingCard {

    private static final int MOST = 20;

    @Inject
    private Listings listings;

    @Inject
    private CurrentUser user;

    private final Map<ListingKind, List<ListingRow>> rows = new EnumMap<>(ListingKind.class);

    /** What changed last comes first; none for those who may not read them. */
    public List<ListingRow> rows(ListingKind kind, Long partnerId) {
        return user.may(Permission.MATCHING_READ)
                ? rows.computeIfAbsent(kind, each -> listings.list(
                                each, ListingFilter.ofPartner(partnerId), new PageRequest(0, MOST, null, false))
                        .rows())
                : List.of();
    }

    public boolean isMayWrite() {
        return user.may(Permission.MATCHING_WRITE);
    }
}
