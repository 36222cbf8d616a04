package de.nordertor.partner.view;

import de.nordertor.partner.boundary.PartnerRow;
import de.nordertor.partner.boundary.Partners;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.ListView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/** The list of partners. */
@Named("partners")
@RequestScoped
public class PartnersPage extends ListView<PartnerRow> {

    static final Set<String> SORT_KEYS = Set.of("name", "city", "type", "status", "changed");

    @Inject
    private Partners partners;

    @Inject
    private CurrentUser user;

    @Override
    protected Page<PartnerRow> fetch(PageRequest wanted) {
        return partners.list(PartnerFilterParameters.read(this::parameter), wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return SORT_KEYS;
    }

    public boolean isMayWrite() {
        return user.may(Permission.PARTNER_WRITE);
    }
}
