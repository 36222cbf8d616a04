package de.nordertor.platform.view;

import de.nordertor.platform.boundary.ListSetup;
import de.nordertor.platform.boundary.SavedViewRow;
import de.nordertor.platform.boundary.SavedViews;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** The saved views of all lists: the own ones, and those that others share of the lists that the person may open. */
@Named
@RequestScoped
public class SavedViewList {

    @Inject
    private SavedViews views;

    @Inject
    private Navigation navigation;

    @Inject
    private Messages messages;

    @Inject
    private Notices notices;

    private final Once<ListSetup.All> all = new Once<>(() -> views.all());

    public List<SavedViewRow> getRows() {
        return all.get().views().stream()
                .filter(view -> view.own() || navigation.title(view.listPath()) != null)
                .toList();
    }

    /** What the list is called; its address where the navigation does not lead to it. */
    public String list(String listPath) {
        String title = navigation.title(listPath);
        return title == null ? listPath : messages.get(title);
    }

    public boolean opens(SavedViewRow view) {
        return all.get().openingViewIds().contains(view.id());
    }

    public void toggleOpening(Long id) {
        views.toggleOpening(id);
        notices.done("platform.views.openingChanged");
        Faces.redirect(navigation.getAddress());
    }
}
