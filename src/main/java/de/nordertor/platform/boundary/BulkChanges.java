package de.nordertor.platform.boundary;

import de.nordertor.platform.control.BulkChangeRepository;
import de.nordertor.platform.entity.BulkChange;
import de.nordertor.platform.entity.BulkOutcome;
import de.nordertor.platform.entity.NotFoundException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Changes of many things at once, for every room: the room says what would come of each thing and changes them, here it
 * is kept what was planned and what came of it. A plan belongs to the person who made it; nobody else sees or runs it.
 */
@ApplicationScoped
public class BulkChanges {

    private static final int PLANNED_AT_ONCE = 2_000;
    private static final int KEPT = 20;
    private static final int SHOWN = 5;

    @Inject
    private BulkChangeRepository bulks;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    /**
     * Plans the change of things, in their order.
     *
     * @param content what is changed, in the room's words
     * @param look what would come of some of the things, without positions; things that are not there may be missing
     */
    public Long plan(String kind, String content, List<Long> ids, Function<List<Long>, List<BulkRow>> look) {
        BulkChange change = new BulkChange(me(), kind, content, clock.instant());
        bulks.add(change);
        int position = 0;
        for (int from = 0; from < ids.size(); from += PLANNED_AT_ONCE) {
            List<BulkRow> rows = new ArrayList<>();
            for (BulkRow row : look.apply(ids.subList(from, Math.min(ids.size(), from + PLANNED_AT_ONCE)))) {
                position++;
                rows.add(new BulkRow(position, row.subjectId(), row.subjectVersion(), row.outcome(), row.reason()));
            }
            bulks.addRows(change.getId(), rows);
        }
        bulks.removeOld(me(), KEPT);
        return change.getId();
    }

    /** @throws NotFoundException when it is not there, of another kind, or somebody else's */
    public BulkPlan get(Long id, String kind) {
        return plan(own(bulks.find(id), kind));
    }

    /** The person's newest ones of that kind. */
    public List<BulkPlan> newest(String kind) {
        return bulks.findNewest(me(), kind, SHOWN).stream().map(this::plan).toList();
    }

    /** @param outcome null for all */
    public Page<BulkRow> rows(BulkPlan plan, BulkOutcome outcome, PageRequest page) {
        return new Page<>(
                bulks.findRows(plan.id(), outcome, page.first(), page.size()),
                outcome == null ? plan.total() : plan.count(outcome));
    }

    /**
     * Does the next part of it, as part of the caller's transaction: what is done and what is kept of it go together.
     *
     * @param change changes the things of the rows, given the content of the plan, and says what became of each
     * @return how far it is then
     */
    public BulkPlan advance(Long id, String kind, int most, BiFunction<String, List<BulkRow>, List<BulkRow>> change) {
        BulkChange bulk = own(bulks.lock(id), kind);
        bulk.begin(clock.instant());
        List<BulkRow> next = bulks.findRows(id, BulkOutcome.PLANNED, 0, most);
        if (!next.isEmpty()) {
            bulks.settle(id, change.apply(bulk.getContent(), next));
        }
        return plan(bulk);
    }

    private BulkPlan plan(BulkChange change) {
        return new BulkPlan(
                change.getId(),
                change.getContent(),
                change.getPlannedAt(),
                change.getBegunAt(),
                bulks.counts(change.getId()));
    }

    private BulkChange own(Optional<BulkChange> found, String kind) {
        return found.filter(change -> change.getSubjectKind().equals(kind)
                        && change.getOwnerId().equals(me()))
                .orElseThrow(() -> new NotFoundException("platform.bulk.notFound"));
    }

    private Long me() {
        return user.id().stream()
                .boxed()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("platform.bulk.notFound"));
    }
}
