package de.nordertor.cooperation.view;

import de.nordertor.cooperation.boundary.CooperationFilter;
import de.nordertor.platform.entity.ListQuery;
import de.nordertor.platform.view.Filters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** What narrows cooperations, as the address says: the same on list, board, schedule and map, and kept from one to the other. */
@Named("cooperationQuery")
@RequestScoped
public class CooperationQuery {

    private static final Set<String> NAMES = Set.of("text", "state", "department", "partner", "group", "field");
    private static final List<String> PAGES = List.of("cooperations", "board", "timeline", "map");

    @Inject
    private HttpServletRequest request;

    /** A way to look at them. @param label its bundle key */
    public record Look(String page, String label, String address) {}

    public List<Look> getLooks() {
        return PAGES.stream()
                .map(page -> new Look(page, "cooperation.look." + page, "/cooperation/" + page + query()))
                .toList();
    }

    /** With its question mark; empty where nothing narrows them. */
    public String getAddress() {
        return query().toString();
    }

    /** The same with this state. */
    public String of(String state) {
        return query().with("state", state).toString();
    }

    /** The same with this year. */
    public String ofYear(int year) {
        return query().with("year", String.valueOf(year)).toString();
    }

    CooperationFilter filter() {
        return CooperationFilterParameters.read(query()::first);
    }

    /** Whether all of it can be searched for; else nothing is found rather than everything. */
    boolean isReadable() {
        ListQuery query = query();
        return query.filters().stream().map(query::first).allMatch(Filters::isSearchable)
                && CooperationFilterParameters.isReadable(query::first);
    }

    private ListQuery query() {
        ListQuery query = ListQuery.of(request.getParameterMap());
        return query.without(query.filters().stream()
                        .filter(name -> !NAMES.contains(name))
                        .toArray(String[]::new))
                .without(ListQuery.PAGE, ListQuery.SORT, ListQuery.COLUMNS, ListQuery.VIEW, ListQuery.CHOOSING);
    }
}
