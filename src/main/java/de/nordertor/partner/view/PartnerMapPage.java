package de.nordertor.partner.view;

import de.nordertor.partner.boundary.PartnerPlace;
import de.nordertor.partner.boundary.Partners;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.view.ListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** The partners of the same filters on a map, and beside it as a list that says the same. */
@Named("partnerMap")
@RequestScoped
public class PartnerMapPage extends ListView<PartnerPlace> {

    @Inject
    private Partners partners;

    @Override
    protected Page<PartnerPlace> fetch(PageRequest wanted) {
        return partners.places(PartnerFilterParameters.read(query()), wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return PartnersPage.SORT_KEYS;
    }

    /** It shows what the list beside it shows, which keeps them. */
    @Override
    public boolean isKeepsViews() {
        return false;
    }

    /** Whether there are more than the map can show. */
    public boolean isCut() {
        return getTotal() > getRows().size();
    }
}
