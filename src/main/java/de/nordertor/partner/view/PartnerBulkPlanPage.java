package de.nordertor.partner.view;

import de.nordertor.partner.boundary.PartnerBulk;
import de.nordertor.partner.boundary.PartnerBulkInput;
import de.nordertor.partner.boundary.PartnerBulkRow;
import de.nordertor.platform.boundary.BulkPlan;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.BulkOutcome;
import de.nordertor.platform.view.ListView;
import de.nordertor.platform.view.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** The page of a planned change of many partners: what is going to happen to each, then how far it is, then what came of it. */
@Named("partnerBulkPlan")
@RequestScoped
public class PartnerBulkPlanPage extends ListView<PartnerBulkRow> {

    /** As long as one click works before the page tells how far it is. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Inject
    private PartnerBulk bulk;

    @Inject
    private Notices notices;

    private Long id;
    private BulkPlan plan;
    private PartnerBulkInput wanted;

    @Override
    protected Page<PartnerBulkRow> fetch(PageRequest page) {
        return bulk.rows(getId(), parameter("outcome", BulkOutcome.class), page);
    }

    @Override
    protected Set<String> sortKeys() {
        return Set.of();
    }

    @Override
    public boolean isKeepsViews() {
        return false;
    }

    @Override
    public boolean isFiltered() {
        return parameter("outcome") != null;
    }

    @Override
    public String getResetAddress() {
        return "?id=" + getId();
    }

    /** Works for a while, then shows how far it is; with script the page goes on by itself. */
    public void advance() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        BulkPlan now;
        do {
            now = bulk.advance(getId());
        } while (now.left() > 0 && System.nanoTime() < end);
        if (now.done()) {
            notices.done("partner.bulk.finished", now.count(BulkOutcome.CHANGED));
        }
        Faces.redirect(
                Faces.getRequestContextPath() + getListPath() + "?id=" + getId() + (now.done() ? "" : "&go=true"));
    }

    public BulkPlan getPlan() {
        if (plan == null) {
            plan = bulk.get(getId());
        }
        return plan;
    }

    public PartnerBulkInput getWanted() {
        if (wanted == null) {
            wanted = PartnerBulkInput.of(getPlan().content());
        }
        return wanted;
    }

    /** Whether the page goes on without another click. */
    public boolean isGoingOn() {
        return getPlan().underWay() && parameter("go") != null;
    }

    /** The outcomes that there are, for the links that show only those. */
    public List<BulkOutcome> getOutcomes() {
        return Stream.of(BulkOutcome.values())
                .filter(outcome -> getPlan().count(outcome) > 0)
                .toList();
    }

    /** How an outcome is coloured. */
    public String kind(BulkOutcome outcome) {
        return switch (outcome) {
            case PLANNED, UNCHANGED -> "info";
            case CHANGED -> "ok";
            case REFUSED, CONFLICT -> "warn";
            case GONE -> "bad";
        };
    }

    /** Known from the beginning of a post on, before the page's parameter is set: the button depends on the plan. */
    public Long getId() {
        return id == null ? idParameter("id") : id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
