package de.nordertor.matching.view;

import de.nordertor.matching.boundary.MatchExclusions;
import de.nordertor.matching.boundary.Matches;
import de.nordertor.matching.boundary.MatchesView;
import de.nordertor.matching.entity.Need;
import de.nordertor.platform.view.Navigation;
import de.nordertor.platform.view.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** What fits a need, an offer or a partner, and what somebody says does not. */
@Named("matches")
@RequestScoped
public class MatchesPage {

    @Inject
    private Matches boundary;

    @Inject
    private MatchExclusions exclusions;

    @Inject
    private Notices notices;

    @Inject
    private Navigation navigation;

    private Long id;
    private Long partner;
    private MatchesView view;

    public void load() {
        view = partner == null ? boundary.forListing(id, Matches.MOST) : boundary.forPartner(partner, Matches.MOST);
    }

    /** Takes an exclusion back. */
    public void undo(Long exclusionId) {
        exclusions.undo(exclusionId);
        notices.done("matching.exclusion.undone");
        Faces.redirect(navigation.getAddress());
    }

    /** Whether needs are listed, rather than offers. */
    public boolean isNeeds() {
        return getView() != null && !Need.KIND.equals(view.subject().subject().kind());
    }

    /** Also where a refused click shows the page again; null until the address has been read. */
    public MatchesView getView() {
        if (view == null && (id != null || partner != null)) {
            load();
        }
        return view;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getPartner() {
        return partner;
    }

    public void setPartner(Long partner) {
        this.partner = partner;
    }
}
