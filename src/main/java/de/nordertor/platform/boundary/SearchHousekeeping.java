package de.nordertor.platform.boundary;

import de.nordertor.platform.control.SearchChangeRepository;
import de.nordertor.platform.control.index.SearchIndex;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Keeps the search index of this node near to the database, also when nobody searches. */
@Stateless
@Permitted(Permission.SETTINGS_ADMINISTER)
public class SearchHousekeeping {

    /** A node that was away for longer makes its index anew. */
    private static final int DAYS = 7;

    @Inject
    private SearchIndex index;

    @Inject
    private SearchChangeRepository changes;

    /** Reads what is new and saves it now and then. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void catchUp() {
        index.catchUp();
        index.commitNowAndThen();
    }

    /** Leaves nothing in the files of what was changed or removed. */
    @Permitted({Permission.SETTINGS_ADMINISTER, Permission.PARTNER_PROTECT})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void compact() {
        index.catchUp();
        index.compact();
    }

    /** Forgets changes that every node has read by now. @return how many */
    public int tidyUp() {
        return changes.removeOlderThan(DAYS);
    }
}
