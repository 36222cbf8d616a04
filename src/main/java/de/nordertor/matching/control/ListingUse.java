package de.nordertor.matching.control;

import de.nordertor.platform.boundary.SubjectUse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;

/** Whether a need or an offer comes from a thing. */
@ApplicationScoped
public class ListingUse implements SubjectUse {

    @Inject
    private ListingRepository listings;

    @Override
    public Set<Long> used(String kind, Collection<Long> ids) {
        return listings.findOrigins(kind, ids);
    }
}
