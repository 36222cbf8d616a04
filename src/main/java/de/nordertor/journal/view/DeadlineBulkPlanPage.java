package de.nordertor.journal.view;

import de.nordertor.journal.boundary.DeadlineBulk;
import de.nordertor.journal.boundary.DeadlineBulkInput;
import de.nordertor.journal.boundary.DeadlineBulkRow;
import de.nordertor.platform.boundary.BulkPlan;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.BulkOutcome;
import de.nordertor.platform.view.BulkPlanView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page of a planned change of many deadlines. */
@Named("deadlineBulkPlan")
@RequestScoped
public class DeadlineBulkPlanPage extends BulkPlanView<DeadlineBulkRow> {

    @Inject
    private DeadlineBulk bulk;

    private DeadlineBulkInput wanted;

    @Override
    protected BulkPlan read(Long planId) {
        return bulk.get(planId);
    }

    @Override
    protected Page<DeadlineBulkRow> rows(Long planId, BulkOutcome outcome, PageRequest page) {
        return bulk.rows(planId, outcome, page);
    }

    @Override
    protected BulkPlan advance(Long planId) {
        return bulk.advance(planId);
    }

    @Override
    protected String finishedKey() {
        return "journal.bulk.finished";
    }

    public DeadlineBulkInput getWanted() {
        if (wanted == null) {
            wanted = DeadlineBulkInput.of(getPlan().content());
        }
        return wanted;
    }
}
