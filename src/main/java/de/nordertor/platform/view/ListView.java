package de.nordertor.platform.view;

import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A list whose whole state (filters, sorting, page number) stands in the address, so that it can be shared, kept as a
 * bookmark, and the back button works. A page bean extends it, is {@code @RequestScoped}, and names in
 * {@link #sortKeys()} what may be sorted by, in {@link #fetch} where the rows come from. {@code n:table} shows it.
 */
public abstract class ListView<R> {

    public static final String PAGE = "page";
    public static final String SORT = "sort";

    @Inject
    HttpServletRequest request;

    private Page<R> result;

    /** One page of rows; {@link #parameter} gives the filters. */
    protected abstract Page<R> fetch(PageRequest wanted);

    /** The keys a reader may sort by; any other key in the address is ignored. */
    protected abstract Set<String> sortKeys();

    public void load() {
        if (!isSearchable()) {
            result = new Page<>(List.of(), 0);
            return;
        }
        result = fetch(wanted(PageRequest.DEFAULT_SIZE));
        if (result.rows().isEmpty() && result.total() > 0 && getPageNumber() > 1) {
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
        return request.getParameterMap().keySet().stream().anyMatch(name -> isFilter(name) && parameter(name) != null);
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
        return address(PAGE, page == 1 ? null : String.valueOf(page));
    }

    /** The address of the same list sorted by this key; a second time turns the order round. */
    public String sortAddress(String key) {
        boolean turn = key.equals(sortKey()) && ascending();
        return address(SORT, turn ? "-" + key : key);
    }

    /** What stands behind the question mark: exports and saved views use it. */
    public String getQuery() {
        return query(parameters());
    }

    /** The address of the same list without filters, order and page. */
    public String getResetAddress() {
        return "?";
    }

    /** A filter from the address; null when absent or blank. */
    protected String parameter(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** A filter that is one constant of an enum; anything else counts as absent. */
    protected <E extends Enum<E>> E parameter(String name, Class<E> type) {
        String value = parameter(name);
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        return null;
    }

    /** A filter that is an id; anything else counts as absent. */
    protected Long idParameter(String name) {
        String value = parameter(name);
        return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
    }

    /** Where a filter cannot be searched for, {@code n:filter} says so, and the list is empty rather than wrong. */
    private boolean isSearchable() {
        return request.getParameterMap().keySet().stream()
                .filter(ListView::isFilter)
                .allMatch(name -> Filters.isSearchable(request.getParameter(name)));
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

    private String address(String changed, String value) {
        Map<String, String> parameters = parameters();
        parameters.remove(PAGE);
        parameters.remove(changed);
        if (value != null) {
            parameters.put(changed, value);
        }
        String query = query(parameters);
        return query.isEmpty() ? "?" : query;
    }

    private Map<String, String> parameters() {
        Map<String, String> kept = new LinkedHashMap<>();
        request.getParameterMap().keySet().stream()
                .filter(name -> (isFilter(name) || name.equals(SORT) || name.equals(PAGE)) && parameter(name) != null)
                .sorted()
                .forEach(name -> kept.put(name, parameter(name)));
        return kept;
    }

    /** Names of our own filters are plain words; Faces' own parameters contain a dot or a colon. */
    private static boolean isFilter(String name) {
        return name.matches("[a-zA-Z]\\w*") && !name.equals(PAGE) && !name.equals(SORT);
    }

    private static String query(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
