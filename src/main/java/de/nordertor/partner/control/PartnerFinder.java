package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PartnerFilter;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Finds the partners that a filter lets through. */
@ApplicationScoped
public class PartnerFinder {

    @Inject
    private PartnerListRepository lists;

    public Page<Long> page(PartnerFilter filter, PageRequest wanted) {
        return lists.findIds(wanted);
    }

    /** All of them, in the order of the list. */
    public List<Long> all(PartnerFilter filter, PageRequest order) {
        return lists.findIds(order).rows();
    }
}
