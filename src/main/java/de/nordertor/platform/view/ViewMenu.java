package de.nordertor.platform.view;

import de.nordertor.platform.boundary.ListSetup;
import de.nordertor.platform.boundary.SavedViewRow;
import de.nordertor.platform.entity.ListQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The menu "Meine Sichten" above a list: the views to choose from, and the ways to save what the list shows now. */
public final class ViewMenu {

    private static final String FORM = "/platform/view";

    private final ListSetup setup;
    private final String listPath;
    private final ListQuery query;
    private final String columns;
    private final SavedViewRow current;

    /** @param columns the choice of columns as it is now, null for the usual ones */
    ViewMenu(ListSetup setup, String listPath, ListQuery query, String columns) {
        this.setup = setup;
        this.listPath = listPath;
        this.query = query.without(ListQuery.PAGE, ListQuery.VIEW, ListQuery.COLUMNS);
        this.columns = columns;
        String id = query.first(ListQuery.VIEW);
        this.current = id != null && id.matches("\\d{1,18}")
                ? setup.view(Long.valueOf(id)).orElse(null)
                : null;
    }

    public List<SavedViewRow> getOwn() {
        return setup.views().stream().filter(SavedViewRow::own).toList();
    }

    /** Those of others. */
    public List<SavedViewRow> getShared() {
        return setup.views().stream().filter(view -> !view.own()).toList();
    }

    /** The view that the person came from; null for none. */
    public SavedViewRow getCurrent() {
        return current;
    }

    public boolean isCurrent(SavedViewRow view) {
        return current != null && view.id().equals(current.id());
    }

    /** Whether the list shows something else by now than its view says. */
    public boolean isChanged() {
        return current != null && !ListQuery.parse(current.query()).isSameAs(query);
    }

    /** Where what the list shows is saved as a new view. */
    public String getSaveAddress() {
        return FORM + "?list=" + encoded(listPath) + state();
    }

    /** Where the own view takes over what the list shows; null where there is nothing to take over. */
    public String getOverwriteAddress() {
        return current == null || !current.own() || !isChanged() ? null : FORM + "?id=" + current.id() + state();
    }

    private String state() {
        return "&query=" + encoded(query.toString()) + (columns == null ? "" : "&columns=" + encoded(columns));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
