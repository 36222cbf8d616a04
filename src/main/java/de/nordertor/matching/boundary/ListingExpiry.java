package de.nordertor.matching.boundary;

import de.nordertor.matching.control.ListingInputs;
import de.nordertor.matching.control.ListingListRepository;
import de.nordertor.matching.control.ListingReminders;
import de.nordertor.matching.control.ListingRepository;
import de.nordertor.matching.control.ListingViews;
import de.nordertor.matching.entity.Listing;
import de.nordertor.matching.entity.ListingStep;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/** Lets needs and offers expire that nobody has confirmed in time, or whose period is over, and reminds before that. */
@Stateless
@Permitted(Permission.MATCHING_WRITE)
public class ListingExpiry {

    /** As many as are looked at in one go. */
    public static final int MOST = 500;

    @Inject
    private ListingRepository listings;

    @Inject
    private ListingListRepository lists;

    @Inject
    private ListingViews views;

    @Inject
    private ListingInputs inputs;

    @Inject
    private ListingReminders reminders;

    /** Sees to it that somebody is reminded before they expire. */
    public void remind() {
        reminders.order();
    }

    /** Those that are due today, at most {@link #MOST}. */
    public List<Long> due() {
        return lists.findDue(inputs.today(), views.confirmationLimit(), MOST);
    }

    /**
     * In a transaction of its own, so that one that somebody changes at this moment stops no other.
     *
     * @return false where it is no longer due
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean expire(Long id) {
        Listing listing = listings.get(id);
        if (!lists.isDue(id, inputs.today(), views.confirmationLimit())) {
            return false;
        }
        listing.expire(ListingStep.why(inputs.today(), inputs.expired(listing)), inputs.change());
        listings.flush(listing);
        return true;
    }
}
