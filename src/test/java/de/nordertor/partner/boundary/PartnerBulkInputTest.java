package de.nordertor.partner.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.partner.entity.PartnerStatus;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PartnerBulkInputTest {

    @Test
    void whatIsKeptIsReadAgain() {
        for (PartnerBulkInput wanted : new PartnerBulkInput[] {
            new PartnerBulkInput(Set.of(1L, 2L), Set.of(3L), true, 4L, PartnerStatus.DORMANT),
            new PartnerBulkInput(Set.of(), Set.of(), true, null, null),
            new PartnerBulkInput(Set.of(), Set.of(3L), false, null, null),
            new PartnerBulkInput(Set.of(), Set.of(), false, null, PartnerStatus.ACTIVE)
        }) {
            assertThat(PartnerBulkInput.of(wanted.text())).isEqualTo(wanted);
            assertThat(wanted.changesNothing()).isFalse();
        }
        assertThat(new PartnerBulkInput(Set.of(), Set.of(), false, null, null).changesNothing())
                .isTrue();
    }
}
