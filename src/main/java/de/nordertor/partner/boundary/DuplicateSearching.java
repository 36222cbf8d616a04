package de.nordertor.partner.boundary;

import de.nordertor.partner.control.duplicate.DuplicateSearch;
import de.nordertor.partner.control.imports.PartnerImportRepository;
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

    @Inject
    private PartnerImportRepository imports;

    /** An import enters thousands; it is over sooner, and so is the comparing, when that waits for its end. */
    public boolean mayCompare() {
        return !imports.isAnyAtWork();
    }

    /** Compares some of those that were entered or changed with all others. @return how many; 0 when nobody is left */
    public int compareNext() {
        return search.compareNext();
    }
}
