package de.nordertor.partner.control;

import de.nordertor.partner.boundary.PartnerBulkInput;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.platform.boundary.BulkRow;
import de.nordertor.platform.entity.BulkOutcome;
import java.util.Objects;
import java.util.Set;

/** What would come of a partner in a change of many. */
final class PartnerBulkRules {

    private PartnerBulkRules() {}

    /** What counts of a partner. */
    record Facts(Long id, long version, PartnerStatus status, Long responsibleId, boolean merged, Set<Long> tagIds) {}

    static BulkRow look(Facts partner, PartnerBulkInput wanted) {
        BulkRow row = new BulkRow(0, partner.id(), partner.version(), BulkOutcome.PLANNED, null);
        if (partner.merged()) {
            return row.became(BulkOutcome.REFUSED, "partner.bulk.merged");
        }
        boolean moves = wanted.status() != null && wanted.status() != partner.status();
        if (moves && !partner.status().mayBecome(wanted.status())) {
            return row.became(BulkOutcome.REFUSED, "partner.bulk.step");
        }
        return moves || differs(partner, wanted) ? row : row.became(BulkOutcome.UNCHANGED, null);
    }

    private static boolean differs(Facts partner, PartnerBulkInput wanted) {
        return wanted.assigned() && !Objects.equals(wanted.responsibleId(), partner.responsibleId())
                || !partner.tagIds().containsAll(wanted.addedTagIds())
                || wanted.removedTagIds().stream().anyMatch(partner.tagIds()::contains);
    }
}
