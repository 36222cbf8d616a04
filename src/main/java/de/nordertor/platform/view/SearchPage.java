package de.nordertor.platform.view;

import de.nordertor.platform.boundary.Search;
import de.nordertor.platform.boundary.SearchHit;
import de.nordertor.platform.boundary.SearchResult;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is found in all rooms. Words, kind and whether all are shown stand in the address. */
@Named("searchPage")
@RequestScoped
public class SearchPage {

    private static final int SHOWN = 50;

    @Inject
    private Search search;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private SearchResult result = SearchResult.NOTHING;

    /**
     * A kind to choose.
     *
     * @param address of the same search for this kind alone
     */
    public record Kind(String name, long count, String address, boolean chosen) {}

    public void load() {
        result = search.find(getTyped(), kind(), isMoreWanted() ? Search.MOST : SHOWN);
    }

    /** What was typed; empty where nothing was. */
    public String getTyped() {
        String typed = request.getParameter("q");
        return typed == null ? "" : typed.strip();
    }

    public List<SearchHit> getHits() {
        return result.hits();
    }

    /** Of the chosen kind. */
    public long getTotal() {
        return kind() == null ? result.total() : result.kinds().getOrDefault(kind(), 0L);
    }

    public boolean isNothing() {
        return !getTyped().isEmpty() && result.total() == 0;
    }

    /** All together and each kind that something was found of; empty where nothing was. */
    public List<Kind> getKinds() {
        List<Kind> kinds = new ArrayList<>();
        if (result.total() > 0) {
            kinds.add(new Kind(messages.get("platform.search.all"), result.total(), address(null), kind() == null));
            result.kinds().entrySet().stream()
                    .map(entry -> new Kind(
                            messages.get("platform.search.kinds." + entry.getKey()),
                            entry.getValue(),
                            address(entry.getKey()),
                            entry.getKey().equals(kind())))
                    .sorted(Comparator.comparing(Kind::name))
                    .forEach(kinds::add);
        }
        return kinds;
    }

    /** The address with as many hits as are ever shown; null where no more would be. */
    public String getMoreAddress() {
        return isMoreWanted() || getTotal() <= SHOWN ? null : address(kind()) + "&all=true";
    }

    public boolean isTooMany() {
        return isMoreWanted() && getTotal() > getHits().size();
    }

    private boolean isMoreWanted() {
        return "true".equals(request.getParameter("all"));
    }

    private String kind() {
        String kind = request.getParameter("kind");
        return kind == null || kind.isBlank() ? null : kind;
    }

    private String address(String kind) {
        return "?q=" + encoded(getTyped()) + (kind == null ? "" : "&kind=" + encoded(kind));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
