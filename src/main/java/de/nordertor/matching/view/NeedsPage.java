package de.nordertor.matching.view;

import de.nordertor.matching.entity.ListingKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The list of needs. */
@Named("needs")
@RequestScoped
public class NeedsPage extends ListingsPage {

    public NeedsPage() {
        super(ListingKind.NEED);
    }
}
