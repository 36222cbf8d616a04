package de.nordertor.partner.control;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.partner.boundary.PartnerBulkInput;
import de.nordertor.partner.control.PartnerBulkRules.Facts;
import de.nordertor.partner.entity.PartnerStatus;
import de.nordertor.platform.boundary.BulkRow;
import de.nordertor.platform.entity.BulkOutcome;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartnerBulkRulesTest {

    private static final Facts ACTIVE = new Facts(7L, 3, PartnerStatus.ACTIVE, 5L, false, Set.of(1L, 2L));

    @Test
    void whatDiffersIsPlannedWithTheVersionThatWasSeen() {
        assertThat(look(ACTIVE, becoming(PartnerStatus.DORMANT)))
                .isEqualTo(new BulkRow(0, 7L, 3, BulkOutcome.PLANNED, null));
        assertThat(look(ACTIVE, tags(Set.of(3L), Set.of())).outcome()).isEqualTo(BulkOutcome.PLANNED);
        assertThat(look(ACTIVE, tags(Set.of(), Set.of(2L))).outcome()).isEqualTo(BulkOutcome.PLANNED);
        assertThat(look(ACTIVE, assigned(null)).outcome()).isEqualTo(BulkOutcome.PLANNED);
        assertThat(look(ACTIVE, assigned(6L)).outcome()).isEqualTo(BulkOutcome.PLANNED);
    }

    @Test
    void whatIsSoAlreadyStays() {
        assertThat(look(ACTIVE, becoming(PartnerStatus.ACTIVE)).outcome()).isEqualTo(BulkOutcome.UNCHANGED);
        assertThat(look(ACTIVE, tags(Set.of(1L), Set.of(9L))).outcome()).isEqualTo(BulkOutcome.UNCHANGED);
        assertThat(look(ACTIVE, assigned(5L)).outcome()).isEqualTo(BulkOutcome.UNCHANGED);
    }

    @Test
    void whatMayNotBeIsRefusedWithItsReason() {
        assertThat(look(ACTIVE, becoming(PartnerStatus.PROSPECT)))
                .isEqualTo(new BulkRow(0, 7L, 3, BulkOutcome.REFUSED, "partner.bulk.step"));
        Facts merged = new Facts(7L, 3, PartnerStatus.ACTIVE, 5L, true, Set.of());
        assertThat(look(merged, assigned(6L)))
                .isEqualTo(new BulkRow(0, 7L, 3, BulkOutcome.REFUSED, "partner.bulk.merged"));
    }

    private static BulkRow look(Facts partner, PartnerBulkInput wanted) {
        return PartnerBulkRules.look(partner, wanted);
    }

    private static PartnerBulkInput becoming(PartnerStatus status) {
        return new PartnerBulkInput(Set.of(), Set.of(), false, null, status);
    }

    private static PartnerBulkInput assigned(Long person) {
        return new PartnerBulkInput(Set.of(), Set.of(), true, person, null);
    }

    private static PartnerBulkInput tags(Set<Long> added, Set<Long> removed) {
        return new PartnerBulkInput(added, removed, false, null, null);
    }
}
