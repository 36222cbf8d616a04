package de.nordertor.partner.boundary;

import de.nordertor.partner.control.PartnerListRepository;
import de.nordertor.partner.control.PartnerRepository;
import de.nordertor.partner.control.PartnerViews;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Finds and shows partners. */
@Stateless
@Permitted(Permission.PARTNER_READ)
public class Partners {

    @Inject
    private PartnerRepository partners;

    @Inject
    private PartnerListRepository lists;

    @Inject
    private PartnerViews views;

    public Page<PartnerRow> list(PartnerFilter filter, PageRequest page) {
        Page<Long> found = lists.findIds(page);
        return new Page<>(lists.findRows(found.rows()), found.total());
    }

    public PartnerView view(Long id) {
        return views.of(partners.get(id));
    }

    /** Who changed what, newest first. */
    public List<AuditRow> history(Long id) {
        return views.history(partners.get(id));
    }
}
