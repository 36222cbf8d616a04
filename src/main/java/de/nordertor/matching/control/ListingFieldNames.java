package de.nordertor.matching.control;

import de.nordertor.matching.entity.Listing;
import de.nordertor.platform.boundary.SearchChanges;
import de.nordertor.town.entity.FieldOfActionRenamed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Lets needs and offers be found by the new name of a field of action. */
@ApplicationScoped
public class ListingFieldNames {

    @Inject
    private ListingRepository listings;

    @Inject
    private SearchChanges search;

    void fieldRenamed(@Observes FieldOfActionRenamed field) {
        search.changed(listings.findByField(field.fieldOfActionId()).stream()
                .map(Listing::subject)
                .toList());
    }
}
