package de.nordertor.platform.view;

import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.ListQuery;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/**
 * What a person chose in a list to be changed, as the address has it: some rows, or everything that the list's filters
 * let through, which is found out anew when the change is planned.
 *
 * @param query of the list, with the choice
 */
public record BulkChoice(String query) implements Serializable {

    /** Of the address that was asked for. */
    public static BulkChoice asked() {
        return new BulkChoice(ListQuery.of(Faces.getRequest().getParameterMap()).toString());
    }

    /** Whether everything that the filters let through is meant. */
    public boolean isAll() {
        return list().first("all") != null;
    }

    /** The rows that were chosen one by one. */
    public List<Long> ids() {
        return list().all("row").stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
    }

    /** The list with its filters. */
    public ListQuery list() {
        return ListQuery.parse(query);
    }

    /** Everything in the order of the list. */
    public PageRequest order() {
        return PageRequest.everything(list().first(ListQuery.SORT));
    }

    /** The list as it was when the choice was made. */
    public String address(String listPath) {
        return listPath + list().without("all", "row");
    }
}
