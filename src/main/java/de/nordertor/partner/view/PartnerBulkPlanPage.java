package de.nordertor.partner.view;

import de.nordertor.partner.boundary.PartnerBulk;
import de.nordertor.partner.boundary.PartnerBulkInput;
import de.nordertor.partner.boundary.PartnerBulkRow;
import de.nordertor.platform.boundary.BulkPlan;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.BulkOutcome;
import de.nordertor.platform.view.BulkPlanView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The page of a planned change of many partners. */
@Named("partnerBulkPlan")
@RequestScoped
public class PartnerBulkPlanPage extends BulkPlanView<PartnerBulkRow> {

    @Inject
    private PartnerBulk bulk;

    private PartnerBulkInput wanted;

    @Override
    protected BulkPlan read(Long planId) {
        return bulk.get(planId);
    }

    @Override
    protected Page<PartnerBulkRow> rows(Long planId, BulkOutcome outcome, PageRequest page) {
        return bulk.rows(planId, outcome, page);
    }

    @Override
    protected BulkPlan advance(Long planId) {
        return bulk.advance(planId);
    }

    @Override
    protected String finishedKey() {
        return "partner.bulk.finished";
    }

    public PartnerBulkInput getWanted() {
        if (wanted == null) {
            wanted = PartnerBulkInput.of(getPlan().content());
        }
        return wanted;
    }
}
