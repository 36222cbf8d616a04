package de.nordertor.partner.boundary;

import de.nordertor.partner.control.duplicate.DuplicateSearch;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Keeps the report of duplicates up to date. */
@Stateless
@Permitted(Permission.PARTNER_MANAGE)
public class DuplicateSearching {

    @Inject
    private DuplicateSearch search;

    /** Compares some of those that were entered or changed with all others. @return how many; 0 when nobody is left */
    public int compareNext() {
        return search.compareNext();
    }
}
