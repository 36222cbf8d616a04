package de.nordertor.platform.boundary;

import de.nordertor.platform.entity.ListQuery;
import de.nordertor.platform.entity.ViewAudience;
import java.io.Serializable;

/**
 * A saved view of a list.
 *
 * @param listPath the address of the list below the application's root
 * @param query filters and order as in the list's address; empty for none
 * @param columns the choice of columns, null for each reader's own
 * @param ownerName who saved it
 * @param own whether that is the current person
 */
public record SavedViewRow(
        Long id,
        String listPath,
        String name,
        String query,
        String columns,
        String ownerName,
        boolean own,
        ViewAudience audience)
        implements Serializable {

    /** What follows the address of the list to see this view. */
    public String address() {
        return ListQuery.parse(query)
                .with(ListQuery.COLUMNS, columns)
                .with(ListQuery.VIEW, id.toString())
                .toString();
    }
}
