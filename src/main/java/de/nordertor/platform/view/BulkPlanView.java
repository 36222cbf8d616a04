package de.nordertor.platform.view;

import de.nordertor.platform.boundary.BulkPlan;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.BulkOutcome;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/**
 * The page of a planned change of many things: what is going to happen to each, then how far it is, then what came of it.
 * The room says what a row is and does the next part.
 *
 * @param <R> a thing in the change, with what came of it
 */
public abstract class BulkPlanView<R> extends ListView<R> {

    /** As long as one click works before the page tells how far it is. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    @Inject
    private Notices notices;

    private Long id;
    private BulkPlan plan;

    protected abstract BulkPlan read(Long planId);

    /** @param outcome null for all */
    protected abstract Page<R> rows(Long planId, BulkOutcome outcome, PageRequest page);

    /** @return how far it is after the next part */
    protected abstract BulkPlan advance(Long planId);

    /** @return a sentence that takes the number of what was changed */
    protected abstract String finishedKey();

    @Override
    protected Page<R> fetch(PageRequest page) {
        return rows(getId(), parameter("outcome", BulkOutcome.class), page);
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
            now = advance(getId());
        } while (now.left() > 0 && System.nanoTime() < end);
        if (now.done()) {
            notices.done(finishedKey(), now.count(BulkOutcome.CHANGED));
        }
        Faces.redirect(
                Faces.getRequestContextPath() + getListPath() + "?id=" + getId() + (now.done() ? "" : "&go=true"));
    }

    public BulkPlan getPlan() {
        if (plan == null) {
            plan = read(getId());
        }
        return plan;
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
