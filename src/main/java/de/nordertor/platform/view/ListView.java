package de.nordertor.platform.view;

import de.nordertor.platform.boundary.ListSetup;
import de.nordertor.platform.boundary.ListSetups;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.ListQuery;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/**
 * A list whose whole state (filters, sorting, page number) stands in the address, so that it can be shared, kept as a
 * bookmark, and the back button works. A page bean extends it, is {@code @RequestScoped}, and names in
 * {@link #sortKeys()} what may be sorted by, in {@link #fetch} where the rows come from. {@code n:table} shows it.
 */
public abstract class ListView<R> {

    public static final String PAGE = ListQuery.PAGE;
    public static final String SORT = ListQuery.SORT;

    @Inject
    HttpServletRequest request;

    @Inject
    ListSetups setups;

    @Inject
    ViewOpening opening;

    private final Once<ListSetup> setup = new Once<>(() -> setups.of(getListPath()));
    private Page<R> result;
    private boolean nonsense;

    /** One page of rows; {@link #parameter} gives the filters. */
    protected abstract Page<R> fetch(PageRequest wanted);

    /** The keys a reader may sort by; any other key in the address is ignored. */
    protected abstract Set<String> sortKeys();

    public void load() {
        if (isKeepsViews() && request.getParameterMap().isEmpty() && opening.leadsOn(setup.get(), getListPath())) {
            return;
        }
        if (!isSearchable()) {
            result = new Page<>(List.of(), 0);
            return;
        }
        result = fetch(wanted(PageRequest.DEFAULT_SIZE));
        if (nonsense) {
            result = new Page<>(List.of(), 0);
        } else if (result.rows().isEmpty() && result.total() > 0 && getPageNumber() > 1) {
            // a kept address may point behind the end of a list that became shorter
            result = fetch(new PageRequest(
                    (getPageCount() - 1) * PageRequest.DEFAULT_SIZE, PageRequest.DEFAULT_SIZE, sortKey(), ascending()));
        }
    }

    /** Everything that the filters let through, in the chosen order: for exports. */
    protected PageRequest everything() {
        return new PageRequest(0, PageRequest.MAX_SIZE, sortKey(), ascending());
    }

    public List<R> getRows() {
        return result().rows();
    }

    public long getTotal() {
        return result().total();
    }

    public boolean isEmpty() {
        return getTotal() == 0;
    }

    /** Whether anything narrows the list, so that "nothing found" can be told from "nothing there yet". */
    public boolean isFiltered() {
        return !query().filters().isEmpty();
    }

    public int getPageNumber() {
        String page = parameter(PAGE);
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    public int getPageCount() {
        return (int) Math.max(1, (getTotal() + PageRequest.DEFAULT_SIZE - 1) / PageRequest.DEFAULT_SIZE);
    }

    /** The key sorted by, or null for the list's own order. */
    public String sortKey() {
        String sort = parameter(SORT);
        String key = sort != null && sort.startsWith("-") ? sort.substring(1) : sort;
        return key != null && sortKeys().contains(key) ? key : null;
    }

    public boolean ascending() {
        String sort = parameter(SORT);
        return sort == null || !sort.startsWith("-");
    }

    /** The address of the same list on another page. */
    public String pageAddress(int page) {
        return address(query().without(PAGE).with(PAGE, page == 1 ? null : String.valueOf(page)));
    }

    /** The address of the same list sorted by this key; a second time turns the order round. */
    public String sortAddress(String key) {
        boolean turn = key.equals(sortKey()) && ascending();
        return address(query().without(PAGE).with(SORT, turn ? "-" + key : key));
    }

    /** What stands behind the question mark: exports and saved views use it. */
    public String getQuery() {
        return query().toString();
    }

    /** The address of the same list without filters, order and page, and without the view that it opens with. */
    public String getResetAddress() {
        return isKeepsViews() && setup.get().opening().isPresent() ? "?" + ListQuery.VIEW + "=0" : "?";
    }

    /** Whether filters and order of this list can be saved under a name. */
    public boolean isKeepsViews() {
        return true;
    }

    /** The saved views of this list, and how its present state is saved. */
    public ViewMenu getViewMenu() {
        return new ViewMenu(setup.get(), getListPath(), query(), getColumns());
    }

    /** Where the list lies below the application's root; its columns are remembered by it. */
    public String getListPath() {
        return Navigation.path(request);
    }

    /** The columns to show, as the address says or as the person chose them before; null for the usual ones. */
    public String getColumns() {
        String inAddress = parameter(ListQuery.COLUMNS);
        return inAddress == null ? setup.get().columns() : inAddress;
    }

    /** Whether the choice of columns is unfolded, because it was just used without script. */
    public boolean isChoosing() {
        return parameter(ListQuery.CHOOSING) != null;
    }

    /** What names everything that the filters let through, for a change of many. */
    public String getAllQuery() {
        return query().without(PAGE, ListQuery.VIEW, ListQuery.COLUMNS)
                .with("all", "true")
                .toString();
    }

    /** Whether the person chose columns, so that a file can have just those. */
    public boolean isColumnsChosen() {
        return getColumns() != null;
    }

    /** The query for a file with the chosen columns. */
    public String getColumnsQuery() {
        return query().without(PAGE, ListQuery.VIEW)
                .with(ListQuery.COLUMNS, getColumns())
                .toString();
    }

    /** The query for a file with all columns. */
    public String getExportQuery() {
        return query().without(PAGE, ListQuery.VIEW, ListQuery.COLUMNS).toString();
    }

    /** The same list with the columns as the person chose them. */
    public String getOwnColumnsAddress() {
        return getListPath() + query().without(ListQuery.COLUMNS);
    }

    /** A filter from the address; null when absent or blank. */
    protected String parameter(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A filter that is one constant of an enum; with any other value the list is empty rather than wrong. */
    protected <E extends Enum<E>> E parameter(String name, Class<E> type) {
        String value = parameter(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        nonsense |= value != null;
        return null;
    }

    /** A filter that is an id; with anything else the list is empty rather than wrong. */
    protected Long idParameter(String name) {
        String value = parameter(name);
        boolean readable = value != null && value.matches("\\d{1,18}");
        nonsense |= value != null && !readable;
        return readable ? Long.valueOf(value) : null;
    }

    /** Where a filter cannot be searched for, {@code n:filter} says so, and the list is empty rather than wrong. */
    private boolean isSearchable() {
        ListQuery query = query();
        return query.filters().stream()
                .flatMap(name -> query.all(name).stream())
                .allMatch(Filters::isSearchable);
    }

    private PageRequest wanted(int size) {
        return new PageRequest((getPageNumber() - 1) * size, size, sortKey(), ascending());
    }

    private Page<R> result() {
        if (result == null) {
            load();
        }
        return result;
    }

    /** The whole address of the list. */
    protected ListQuery query() {
        return ListQuery.of(request.getParameterMap()).without(ListQuery.CHOOSING);
    }

    private String address(ListQuery query) {
        return query.isEmpty() ? getResetAddress() : query.toString();
    }
}
