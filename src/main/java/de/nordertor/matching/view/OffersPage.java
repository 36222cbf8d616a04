package de.nordertor.matching.view;

import de.nordertor.matching.entity.ListingKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The list of offers. */
@Named("offers")
@RequestScoped
public class OffersPage extends ListingsPage {

    public OffersPage() {
        super(ListingKind.OFFER);
    }
}
