package de.nordertor.matching.control;

import de.nordertor.matching.entity.ListingKind;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets offers be found. */
@ApplicationScoped
public class OfferSearchSource extends ListingSearchSource {

    public OfferSearchSource() {
        super(ListingKind.OFFER);
    }
}
