package de.nordertor.matching.view;

import de.nordertor.matching.boundary.ListingSteps;
import de.nordertor.matching.boundary.ListingView;
import de.nordertor.matching.boundary.Listings;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;

/** One need or offer: what is known, how far it is, and what may be done. */
@Named("listing")
@ViewScoped
public class ListingPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Listings listings;

    @Inject
    private ListingSteps steps;

    @Inject
    private Notices notices;

    private Long id;
    private ListingView view;

    /** Reads what the address names. */
    public void load() {
        view = listings.view(id);
    }

    /** Somebody has asked today, and it still holds. */
    public String confirm() {
        steps.confirm(id);
        notices.done("matching.confirm.done", view.input().title());
        return "/matching/listing?faces-redirect=true&id=" + id;
    }

    public List<AuditRow> getHistory() {
        return listings.history(id);
    }

    /** The list it stands in. */
    public String getListPath() {
        return ListingEditPage.listPath(view.kind());
    }

    public ListingView getView() {
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
