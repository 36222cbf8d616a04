package de.nordertor.partner.view;

import de.nordertor.partner.boundary.DuplicateFilter;
import de.nordertor.partner.boundary.DuplicateReport;
import de.nordertor.partner.boundary.DuplicateRow;
import de.nordertor.partner.entity.DuplicateLikelihood;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.Permission;
import de.nordertor.platform.view.ListView;
import de.nordertor.platform.view.Navigation;
import de.nordertor.platform.view.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.omnifaces.util.Faces;

/** The report of duplicates. */
@Named("duplicates")
@RequestScoped
public class DuplicatesPage extends ListView<DuplicateRow> {

    @Inject
    private DuplicateReport report;

    @Inject
    private CurrentUser user;

    @Inject
    private Notices notices;

    @Inject
    private Navigation navigation;

    private long waiting;

    @Override
    protected Page<DuplicateRow> fetch(PageRequest wanted) {
        report.catchUp();
        waiting = report.waiting();
        return report.list(
                new DuplicateFilter(
                        parameter("text"), parameter("city"), parameter("likely", DuplicateLikelihood.class)),
                wanted);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of();
    }

    /** Ends on the same page, so that reloading it does nothing again. */
    public void dismiss(Long pairId) {
        report.dismiss(pairId);
        notices.done("partner.duplicate.dismissed");
        Faces.redirect(navigation.getAddress());
    }

    public long getWaiting() {
        return waiting;
    }

    public boolean isMayMerge() {
        return user.may(Permission.PARTNER_MANAGE);
    }

    public List<DuplicateLikelihood> getLikelihoods() {
        return List.of(DuplicateLikelihood.ALMOST_CERTAIN, DuplicateLikelihood.LIKELY);
    }

    /** The colour of how likely it is. */
    public String kind(DuplicateLikelihood likelihood) {
        return switch (likelihood) {
            case ALMOST_CERTAIN -> "bad";
            case LIKELY -> "warn";
            case POSSIBLE -> "info";
        };
    }
}
