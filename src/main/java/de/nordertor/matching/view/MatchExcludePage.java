package de.nordertor.matching.view;

import de.nordertor.matching.boundary.MatchExclusions;
import de.nordertor.matching.boundary.PairTitles;
import de.nordertor.platform.view.Notices;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.cdi.ViewScoped;

/** Says that a pair does not fit, and why. */
@Named("matchExclude")
@ViewScoped
public class MatchExcludePage extends PairPage {

    private static final long serialVersionUID = 1L;

    @Inject
    private MatchExclusions exclusions;

    @Inject
    private Notices notices;

    private PairTitles titles;
    private String reason;

    public void load() {
        titles = exclusions.titles(getNeed(), getOffer(), getPartner());
    }

    public String exclude() {
        exclusions.exclude(getNeed(), getOffer(), getPartner(), reason);
        notices.done("matching.exclusion.saved");
        return "/matching/matches?faces-redirect=true&id=" + getNeed();
    }

    public PairTitles getTitles() {
        return titles;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
