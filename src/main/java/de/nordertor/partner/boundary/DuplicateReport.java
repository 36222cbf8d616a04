package de.nordertor.partner.boundary;

import de.nordertor.partner.control.duplicate.DuplicatePairRepository;
import de.nordertor.partner.control.duplicate.DuplicateSearch;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The pairs of the whole register that look alike. */
@Stateless
@Permitted(Permission.PARTNER_WRITE)
public class DuplicateReport {

    @Inject
    private DuplicatePairRepository pairs;

    @Inject
    private DuplicateSearch search;

    @Inject
    private CurrentUser user;

    /** Most likely first. */
    public Page<DuplicateRow> list(DuplicateFilter filter, PageRequest page) {
        return pairs.findPage(filter, page);
    }

    /** Compares some of those who were entered or changed last, so that the list is of this moment. */
    public void catchUp() {
        search.compareNext();
    }

    /** How many partners have still to be compared with the others. */
    public long waiting() {
        return pairs.countDue();
    }

    /** The two are two, and are not shown again until one of them has another name or address. */
    public void dismiss(Long pairId) {
        if (pairId == null || !pairs.dismiss(pairId, user.displayName())) {
            throw new NotFoundException("partner.duplicate.gone");
        }
    }
}
