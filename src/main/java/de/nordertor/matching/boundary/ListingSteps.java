package de.nordertor.matching.boundary;

import de.nordertor.matching.control.ListingInputs;
import de.nordertor.matching.control.ListingRepository;
import de.nordertor.matching.entity.Listing;
import de.nordertor.matching.entity.ListingState;
import de.nordertor.matching.entity.ListingStep;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** Reserves, gives, confirms and withdraws needs and offers. */
@Stateless
@Permitted(Permission.MATCHING_WRITE)
public class ListingSteps {

    @Inject
    private ListingRepository listings;

    @Inject
    private ListingInputs inputs;

    /**
     * For whoever is about to go this step.
     *
     * @throws de.nordertor.platform.entity.IllegalStepException naming both states, where it does not follow
     * @throws NotFoundException where no such step is named
     */
    public void requireStep(Long id, ListingState target) {
        if (target == null || target == ListingState.EXPIRED) {
            throw new NotFoundException("matching.step.unknown");
        }
        listings.get(id).requireStep(target);
    }

    /**
     * Goes a step that gives nothing.
     *
     * @param on the day on which it was decided
     * @throws de.nordertor.platform.entity.IllegalStepException naming both states
     */
    public void become(Long id, ListingState target, LocalDate on, String reason) {
        if (target == null || target == ListingState.EXPIRED) {
            throw new NotFoundException("matching.step.unknown");
        }
        Listing listing = listings.get(id);
        listing.become(target, ListingStep.why(on, reason).requireNotAfter(inputs.today()), inputs.change());
        listings.flush(listing);
    }

    /**
     * A part or all of it was given.
     *
     * @param amount in its own unit; at most what is left
     * @throws de.nordertor.platform.entity.IllegalStepException where it is neither reserved nor partly fulfilled
     */
    public void give(Long id, int amount, LocalDate on, String reason) {
        Listing listing = listings.get(id);
        listing.give(amount, ListingStep.why(on, reason).requireNotAfter(inputs.today()), inputs.change());
        listings.flush(listing);
    }

    /**
     * Somebody has asked today, and it still holds. What had expired is open again.
     *
     * @throws de.nordertor.platform.entity.IllegalStepException once it is fulfilled or withdrawn, or where its period is over
     */
    public void confirm(Long id) {
        Listing listing = listings.get(id);
        listing.confirm(ListingStep.why(inputs.today(), inputs.confirmed()), inputs.change());
        listings.flush(listing);
    }
}
