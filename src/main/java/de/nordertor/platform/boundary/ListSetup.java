package de.nordertor.platform.boundary;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a person finds a list.
 *
 * @param columns the choice of columns, null while the person made none
 * @param openingViewId the view to open the list with, null for none
 * @param views those that the person may use: the own ones first, each group by name
 */
public record ListSetup(String columns, Long openingViewId, List<SavedViewRow> views) {

    public static final ListSetup NONE = new ListSetup(null, null, List.of());

    /** The views of all lists that a person may use, and those with which lists open for that person. */
    public record All(List<SavedViewRow> views, Set<Long> openingViewIds) {

        public static final All NONE = new All(List.of(), Set.of());

        public All {
            views = List.copyOf(views);
            openingViewIds = Set.copyOf(openingViewIds);
        }
    }

    public ListSetup {
        views = List.copyOf(views);
    }

    public Optional<SavedViewRow> view(Long id) {
        return views.stream().filter(view -> view.id().equals(id)).findFirst();
    }

    /** Empty also where the view has gone, or is not shared any more. */
    public Optional<SavedViewRow> opening() {
        return view(openingViewId);
    }
}
