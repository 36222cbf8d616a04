package de.nordertor.partner.boundary;

import de.nordertor.partner.control.PartnerExportRows;
import de.nordertor.partner.control.PartnerFinder;
import de.nordertor.partner.control.PartnerListRepository;
import de.nordertor.partner.control.PartnerRepository;
import de.nordertor.partner.control.PartnerViews;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Finds and shows partners. Lists ask the index first and begin no transaction, which would hold a connection meanwhile.
 */
@Stateless
@Permitted(Permission.PARTNER_READ)
public class Partners {

    /** As many as a map can show and a person can look at. */
    public static final int MOST_ON_MAP = 500;

    @Inject
    private PartnerFinder finder;

    @Inject
    private PartnerListRepository lists;

    @Inject
    private PartnerExportRows exports;

    @Inject
    private PartnerRepository partners;

    @Inject
    private PartnerViews views;

    /** Sortable by name, type, status, city, changed. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Page<PartnerRow> list(PartnerFilter filter, PageRequest page) {
        Page<Long> found = finder.page(filter, page);
        return new Page<>(lists.findRows(found.rows()), found.total());
    }

    /** The first {@link #MOST_ON_MAP} of the list, with their places, and how many there are. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Page<PartnerPlace> places(PartnerFilter filter, PageRequest order) {
        Page<Long> found = finder.page(filter, new PageRequest(0, MOST_ON_MAP, order.sort(), order.ascending()));
        return new Page<>(lists.findPlaces(found.rows()), found.total());
    }

    /** Which partners a file has, in its order; {@link #exportRows} reads a part of them. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Long> exportIds(PartnerFilter filter, PageRequest order) {
        return finder.all(filter, order);
    }

    /** In the order of the ids; those that have gone meanwhile are left out. */
    public List<PartnerExportRow> exportRows(List<Long> ids) {
        return exports.of(ids);
    }

    public PartnerView view(Long id) {
        return views.of(partners.get(id));
    }

    /** Who changed what, newest first. */
    public List<AuditRow> history(Long id) {
        return views.history(partners.get(id));
    }
}
