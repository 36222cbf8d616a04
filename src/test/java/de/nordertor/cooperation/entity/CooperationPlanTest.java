package de.nordertor.cooperation.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.InvalidInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CooperationPlanTest {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 18);

    @Test
    void aMilestoneCountsHowOftenItsDayIsMovedAsLongAsItIsNotReached() {
        Milestone milestone = new Milestone(CooperationTest.proposed(), new MilestoneContent("Start", DAY, null));
        milestone.write(new MilestoneContent("Auftakt", DAY, null), 1);
        assertThat(milestone.getMoves()).isZero();
        milestone.write(new MilestoneContent("Auftakt", DAY.plusDays(7), null), 1);
        milestone.write(new MilestoneContent("Auftakt", DAY.plusDays(14), null), 1);
        assertThat(milestone.getMoves()).isEqualTo(2);
        milestone.write(new MilestoneContent("Auftakt", DAY, DAY), 1);
        assertThat(milestone.getMoves()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void onlyHoursAreReceivedByTheTown(ContributionKind kind) {
        assertThat(contribution(kind, Recipient.OTHER, "1", DAY).receivedOn()).isEqualTo(DAY);
        assertThat(contribution(kind, Recipient.TOWN, "1", null).receivedOn()).isNull();
        if (kind == ContributionKind.HOURS) {
            assertThat(contribution(kind, Recipient.TOWN, "1", DAY).receivedOn())
                    .isEqualTo(DAY);
        } else {
            assertThatThrownBy(() -> contribution(kind, Recipient.TOWN, "1", DAY))
                    .hasMessage("cooperation.contribution.onlyPromised");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.001", "10000000000"})
    void anAmountIsNoLessThanNothingAndHasTwoDecimals(String amount) {
        assertThatThrownBy(() -> contribution(ContributionKind.HOURS, Recipient.TOWN, amount, null))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("cooperation.cooperation.sumOutside");
    }

    @Test
    void hoursAreWorthWhatTheSettingSaysAndEurosThemselves() {
        BigDecimal perHour = new BigDecimal("20");
        assertThat(contribution(ContributionKind.HOURS, Recipient.TOWN, "1.5", null)
                        .worth(perHour))
                .isEqualByComparingTo("30");
        assertThat(contribution(ContributionKind.GOODS, Recipient.TOWN, "1.5", null)
                        .worth(perHour))
                .isEqualByComparingTo("1.5");
    }

    @Test
    void somebodyGivesAndSomebodyElseThanTheTownHasAName() {
        assertThatThrownBy(() -> new ContributionContent(
                        ContributionKind.MONEY, "Brot", null, " ", Recipient.TOWN, null, BigDecimal.ONE, null))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> new ContributionContent(
                        ContributionKind.MONEY, "Brot", 7L, null, Recipient.OTHER, " ", BigDecimal.ONE, null))
                .isInstanceOf(InvalidInputException.class);
        assertThat(new ContributionContent(
                                ContributionKind.MONEY, "Brot", 7L, "Kiosk", Recipient.TOWN, "x", BigDecimal.ONE, null)
                        .giverName())
                .isNull();
    }

    @Test
    void theHeaviestRiskIsLikelyAndHarmful() {
        assertThat(new RiskContent("Ferien", RiskLevel.HIGH, RiskLevel.HIGH, null, null, null).weight())
                .isEqualTo(9);
        assertThat(new RiskContent("Ferien", RiskLevel.LOW, RiskLevel.LOW, null, null, null).weight())
                .isEqualTo(1);
    }

    private static ContributionContent contribution(
            ContributionKind kind, Recipient recipient, String amount, LocalDate receivedOn) {
        return new ContributionContent(
                kind,
                "Brot",
                7L,
                null,
                recipient,
                recipient == Recipient.TOWN ? null : "Kita",
                new BigDecimal(amount),
                receivedOn);
    }
}
