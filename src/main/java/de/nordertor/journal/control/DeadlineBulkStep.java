package de.nordertor.journal.control;

import de.nordertor.journal.boundary.DeadlineBulkInput;
import de.nordertor.platform.boundary.BulkChanges;
import de.nordertor.platform.boundary.BulkPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** One part of a change of many deadlines: all of it or nothing, together with what is kept of it. */
@ApplicationScoped
public class DeadlineBulkStep {

    @Inject
    private BulkChanges bulks;

    @Inject
    private DeadlineBulkChanges changes;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public BulkPlan take(Long id, int most) {
        return bulks.advance(
                id,
                DeadlineBulkChanges.KIND,
                most,
                (content, next) -> changes.change(next, DeadlineBulkInput.of(content)));
    }
}
