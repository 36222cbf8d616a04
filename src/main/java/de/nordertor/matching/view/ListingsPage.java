package de.nordertor.matching.view;

import de.nordertor.matching.boundary.ListingFilter;
import de.nordertor.matching.boundary.ListingRow;
import de.nordertor.matching.boundary.Listings;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.matching.entity.ListingState;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.ListView;
import jakarta.inject.Inject;
import java.util.Set;

/** A list of needs or of offers. */
public abstract class ListingsPage extends ListView<ListingRow> {

    private final ListingKind kind;

    @Inject
    private Listings listings;

    @Inject
    private CurrentUser user;

    protected ListingsPage(ListingKind kind) {
        this.kind = kind;
    }

    @Override
    protected Page<ListingRow> fetch(PageRequest wanted) {
        return listings.list(
                kind,
                new ListingFilter(
                        parameter("text"),
                        parameter("state", ListingState.class),
                        parameter("resource", ResourceType.class),
                        idParameter("field"),
                        idParameter("partner")),
                wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of("title", "partner", "until", "confirmed");
    }

    public boolean isMayWrite() {
        return user.may(Permission.MATCHING_WRITE);
    }
}
