package de.nordertor.partner.boundary;

import de.nordertor.partner.control.PartnerBulkChanges;
import de.nordertor.partner.control.PartnerBulkStep;
import de.nordertor.partner.control.PartnerChanges;
import de.nordertor.partner.control.PartnerExportRows;
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
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes tags, responsible person and status of many partners: planned and shown first, then done part by part. */
@Stateless
@Permitted(Permission.PARTNER_MANAGE)
public class PartnerBulk {

    /** As many partners as one part changes. */
    public static final int PART = 250;

    @Inject
    private BulkChanges bulks;

    @Inject
    private PartnerBulkChanges changes;

    @Inject
    private PartnerBulkStep step;

    @Inject
    private PartnerExportRows rows;

    /**
     * Plans a change and says of each partner what would come of it; changes nothing yet.
     *
     * @param ids which partners, in the order in which they are shown and changed
     * @return the id of the plan
     */
    public Long plan(List<Long> ids, PartnerBulkInput wanted) {
        if (ids.isEmpty()) {
            throw new InvalidInputException("partner.bulk.nothingChosen");
        }
        if (ids.size() > PageRequest.MAX_SIZE) {
            throw new InvalidInputException("partner.bulk.tooMany", PageRequest.MAX_SIZE);
        }
        changes.check(wanted);
        return bulks.plan(PartnerChanges.KIND, wanted.text(), ids, some -> changes.look(some, wanted));
    }

    public BulkPlan get(Long id) {
        return bulks.get(id, PartnerChanges.KIND);
    }

    /** The person's newest plans. */
    public List<BulkPlan> newest() {
        return bulks.newest(PartnerChanges.KIND);
    }

    /** @param outcome null for all */
    public Page<PartnerBulkRow> rows(Long id, BulkOutcome outcome, PageRequest page) {
        Page<BulkRow> found = bulks.rows(get(id), outcome, page);
        Map<Long, PartnerExportRow> partners = rows
                .of(found.rows().stream().map(BulkRow::subjectId).toList())
                .stream()
                .collect(Collectors.toMap(PartnerExportRow::id, Function.identity()));
        return new Page<>(
                found.rows().stream()
                        .map(row -> new PartnerBulkRow(row, partners.get(row.subjectId())))
                        .toList(),
                found.total());
    }

    /** Changes the next {@link #PART} of them, in a transaction of their own. @return how far it is then */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public BulkPlan advance(Long id) {
        return TransactionRetry.run(() -> step.take(id, PART));
    }
}
