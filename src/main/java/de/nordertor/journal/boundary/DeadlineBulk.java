package de.nordertor.journal.boundary;

import de.nordertor.journal.control.DeadlineBulkChanges;
import de.nordertor.journal.control.DeadlineBulkStep;
import de.nordertor.platform.boundary.BulkChanges;
import de.nordertor.platform.boundary.BulkPlan;
import de.nordertor.platform.boundary.BulkRow;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.control.TransactionRetry;
import de.nordertor.platform.entity.BulkOutcome;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.Permission;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Hands over, moves or does many deadlines: planned and shown first, then done part by part. With each of them a person
 * may do what the person may do with it alone.
 */
@Stateless
@Permitted(Permission.OWN_ACCOUNT)
public class DeadlineBulk {

    /** As many deadlines as one part changes. */
    public static final int PART = 250;

    /** Nobody has more of them to care for. */
    public static final int MOST = 5_000;

    @Inject
    private BulkChanges bulks;

    @Inject
    private DeadlineBulkChanges changes;

    @Inject
    private DeadlineBulkStep step;

    /**
     * Plans a change and says of each deadline what would come of it; changes nothing yet.
     *
     * @param ids which deadlines, in the order in which they are shown and changed; those that the person may not see
     *     are left out
     * @throws de.nordertor.platform.entity.NotFoundException when the person sees none of them
     * @throws InvalidInputException when the person may do that with none of them
     * @return the id of the plan
     */
    public Long plan(List<Long> ids, DeadlineBulkInput wanted) {
        if (ids.isEmpty()) {
            throw new InvalidInputException("journal.bulk.nothingChosen");
        }
        if (ids.size() > MOST) {
            throw new InvalidInputException("journal.bulk.tooMany", MOST);
        }
        changes.check(wanted);
        Map<Long, BulkRow> rows = changes.look(ids, wanted);
        return bulks.plan(DeadlineBulkChanges.KIND, wanted.text(), List.copyOf(rows.keySet()), some -> some.stream()
                .map(rows::get)
                .toList());
    }

    public BulkPlan get(Long id) {
        return bulks.get(id, DeadlineBulkChanges.KIND);
    }

    /** The person's newest plans. */
    public List<BulkPlan> newest() {
        return bulks.newest(DeadlineBulkChanges.KIND);
    }

    /** @param outcome null for all */
    public Page<DeadlineBulkRow> rows(Long id, BulkOutcome outcome, PageRequest page) {
        BulkPlan plan = get(id);
        Page<BulkRow> found = bulks.rows(plan, outcome, page);
        Map<Long, DeadlineRow> deadlines =
                changes.shown(found.rows().stream().map(BulkRow::subjectId).toList());
        Map<Long, LocalDate> days = changes.movedTo(
                deadlines.values(), DeadlineBulkInput.of(plan.content()).moveTo());
        return new Page<>(
                found.rows().stream()
                        .map(row -> new DeadlineBulkRow(row, deadlines.get(row.subjectId()), days.get(row.subjectId())))
                        .toList(),
                found.total());
    }

    /** Changes the next {@link #PART} of them, in a transaction of their own. @return how far it is then */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public BulkPlan advance(Long id) {
        return TransactionRetry.run(() -> step.take(id, PART));
    }
}
