package de.nordertor.market.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.cooperation.entity.CommitmentState;
import de.nordertor.cooperation.entity.PromiseFact;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.partner.entity.ResourceType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How much is taken, what is no deal, and what a marketplace adds up. */
class DealValuesTest {

    @ParameterizedTest
    @CsvSource({
        "4, HOURS, HOURS, 4",
        "2.5, HOURS, HOURS, 3",
        "2, DAYS, HOURS, 16",
        "12, HOURS, DAYS, 2",
        "3, PIECES, PIECES, 3"
    })
    void whatIsPromisedIsTakenInWholeUnitsOfTheCard(String amount, AmountUnit unit, AmountUnit wanted, int taken) {
        assertThat(TakenAmount.of(new BigDecimal(amount), unit, wanted)).isEqualTo(OptionalInt.of(taken));
    }

    @Test
    void whatCannotBeComparedTakesTheWhole() {
        assertThat(TakenAmount.of(BigDecimal.ONE, AmountUnit.PIECES, AmountUnit.HOURS))
                .isEmpty();
        assertThat(TakenAmount.of(null, null, AmountUnit.HOURS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Spende von 500 €", "100 Euro", "€ 50", "50EUR", "Geldspende", "1.000,- Euro und 20 euro"})
    void aSumOfMoneyIsNoDeal(String what) {
        assertThatThrownBy(() -> NoMoney.require(what)).hasMessage("market.deal.noMoney");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Zehn Stunden Vorlesen", "Europa-Projekt mit 12 Europakarten", "20 Zentner Kartoffeln"})
    void everythingElseIs(String what) {
        assertThatCode(() -> NoMoney.require(what)).doesNotThrowAnyException();
    }

    @Test
    void promisesAreAddedUpByKindAndDaysCountAsHours() {
        List<PromisedKind> kinds = PromisedKind.of(List.of(
                fact(ResourceType.STAFF_TIME, "4", AmountUnit.HOURS),
                fact(ResourceType.STAFF_TIME, "1", AmountUnit.DAYS),
                fact(ResourceType.COMPETENCE, "2.5", AmountUnit.HOURS),
                fact(ResourceType.CONTACTS, null, null),
                fact(ResourceType.CONTACTS, null, null)));
        assertThat(kinds)
                .extracting(PromisedKind::resourceType)
                .containsExactly(ResourceType.STAFF_TIME, ResourceType.COMPETENCE, ResourceType.CONTACTS);
        assertThat(kinds).extracting(PromisedKind::promises).containsExactly(2, 1, 2);
        assertThat(kinds.get(0).amount()).isEqualByComparingTo("12");
        assertThat(PromisedKind.hours(kinds)).isEqualByComparingTo("14.5");
    }

    private static PromiseFact fact(ResourceType type, String amount, AmountUnit unit) {
        return new PromiseFact(
                1L,
                2L,
                type,
                amount == null ? null : new BigDecimal(amount),
                unit,
                LocalDate.of(2016, 12, 31),
                CommitmentState.OPEN,
                null,
                null);
    }
}
