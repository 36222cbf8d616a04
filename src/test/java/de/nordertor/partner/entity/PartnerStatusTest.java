package de.nordertor.partner.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.MessageKey;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartnerStatusTest {

    private static final Map<PartnerStatus, Set<PartnerStatus>> STEPS = Map.of(
            PartnerStatus.PROSPECT,
            EnumSet.of(PartnerStatus.ACTIVE, PartnerStatus.DORMANT, PartnerStatus.CLOSED),
            PartnerStatus.ACTIVE,
            EnumSet.of(PartnerStatus.DORMANT, PartnerStatus.CLOSED),
            PartnerStatus.DORMANT,
            EnumSet.of(PartnerStatus.ACTIVE, PartnerStatus.CLOSED),
            PartnerStatus.CLOSED,
            EnumSet.of(PartnerStatus.DORMANT));

    @ParameterizedTest
    @EnumSource
    void eachStepOfTheTableIsTakenAndEveryOtherRefusedByName(PartnerStatus from) {
        for (PartnerStatus to : PartnerStatus.values()) {
            assertThat(from.mayBecome(to))
                    .as("%s to %s", from, to)
                    .isEqualTo(STEPS.get(from).contains(to));
            if (from.mayBecome(to)) {
                assertThat(from.become(to)).isEqualTo(to);
            } else {
                assertThatThrownBy(() -> from.become(to))
                        .isInstanceOfSatisfying(IllegalStepException.class, refused -> assertThat(refused.arguments())
                                .containsExactly(
                                        new MessageKey("partner.status." + from),
                                        new MessageKey("partner.status." + to)));
            }
        }
        assertThat(from.steps()).containsExactlyElementsOf(STEPS.get(from));
    }
}
