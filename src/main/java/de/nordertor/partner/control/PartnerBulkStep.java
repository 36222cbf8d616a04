package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PartnerBulkInput;
import de.nordertor.platform.boundary.BulkChanges;
import de.nordertor.platform.boundary.BulkPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** One part of a change of many partners: all of it or nothing, together with what is kept of it. */
@ApplicationScoped
public class PartnerBulkStep {

    @Inject
    private BulkChanges bulks;

    @Inject
    private PartnerBulkChanges changes;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public BulkPlan take(Long id, int most) {
        return bulks.advance(
                id, PartnerChanges.KIND, most, (content, next) -> changes.change(next, PartnerBulkInput.of(content)));
    }
}
