package de.nordertor.matching.control;

import de.nordertor.matching.entity.ListingKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers for offers. */
@ApplicationScoped
public class OfferDirectory extends ListingDirectory {

    public OfferDirectory() {
        super(ListingKind.OFFER);
    }
}
