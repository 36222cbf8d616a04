package de.nordertor.market.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.matching.entity.Alone;
import de.nordertor.matching.entity.ListingKind;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.StepReason;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarketplaceTest {

    private static final LocalDate DAY = LocalDate.of(2016, 6, 9);
    private static final Change CHANGE = new Change(Instant.EPOCH, "Test");
    private static final StepReason WHY = MarketplaceStep.why(DAY, "Gong");

    private final Marketplace marketplace = new Marketplace(content("Marktplatz", 16, 18, 20), WHY, CHANGE);

    private static MarketContent content(String name, int from, int to, Integer tables) {
        return new MarketContent(name, DAY, LocalTime.of(from, 0), LocalTime.of(to, 0), "Rathaussaal", tables, null);
    }

    @Test
    void itOpensClosesAndMayOpenOnceMore() {
        marketplace.become(MarketState.OPEN, WHY, CHANGE);
        marketplace.become(MarketState.CLOSED, WHY, CHANGE);
        assertThatThrownBy(marketplace::requireOpen).hasMessage("market.marketplace.notOpen");
        marketplace.become(MarketState.OPEN, WHY, CHANGE);
        marketplace.requireOpen();
        assertThat(marketplace.getSteps())
                .extracting(MarketplaceStep::getState)
                .containsExactly(MarketState.PLANNED, MarketState.OPEN, MarketState.CLOSED, MarketState.OPEN);
    }

    @Test
    void onlyWhatIsPlannedIsCancelledAndThenNothingChanges() {
        marketplace.become(MarketState.CANCELLED, WHY, CHANGE);
        assertThatThrownBy(() -> marketplace.become(MarketState.OPEN, WHY, CHANGE))
                .isInstanceOf(IllegalStepException.class)
                .hasMessage("market.step.illegal");
        assertThatThrownBy(() -> marketplace.describe(content("Neu", 16, 18, null), CHANGE))
                .hasMessage("market.marketplace.fixed");
        assertThatThrownBy(() -> marketplace.nextNumber(CHANGE)).hasMessage("market.marketplace.fixed");
    }

    @Test
    void aStepIsNotBeforeTheLastOne() {
        assertThatThrownBy(() ->
                        marketplace.become(MarketState.OPEN, MarketplaceStep.why(DAY.minusDays(1), "Gong"), CHANGE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("market.step.beforeLast");
    }

    @Test
    void aNumberIsGivenOnce() {
        assertThat(marketplace.nextNumber(CHANGE)).isEqualTo(1);
        assertThat(marketplace.nextNumber(CHANGE)).isEqualTo(2);
        marketplace.become(MarketState.OPEN, WHY, CHANGE);
        assertThat(marketplace.nextNumber(CHANGE)).isEqualTo(3);
    }

    @Test
    void itEndsAfterItBeginsAndHasTablesOrNone() {
        assertThatThrownBy(() -> content("Marktplatz", 18, 18, null)).hasMessage("market.marketplace.endsBeforeStart");
        assertThatThrownBy(() -> content("Marktplatz", 16, 18, 0)).hasMessage("market.marketplace.tablesOutside");
        assertThatThrownBy(() -> content(" ", 16, 18, 1)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void anotherPlanTellsWhatItChanges() {
        assertThat(PlanChange.between(Map.of(1L, 10L, 2L, 20L, 3L, 30L), Map.of(1L, 10L, 2L, 30L)))
                .isEqualTo(new PlanChange(1, 1, 2));
        assertThat(PlanChange.between(Map.of(), Map.of()).pairs()).isZero();
    }

    @Test
    void aCardSaysWhetherTheNewPlanIsAnother() {
        MarketCard card = new MarketCard(marketplace, ListingKind.NEED, 1, 7L);
        card.meet(8L, 70, 3);
        assertThat(card.isFresh()).isTrue();
        card.meet(8L, 71, 4);
        assertThat(card.isFresh()).isFalse();
        assertThat(card.getTable()).isEqualTo(4);
        card.stayAlone(Alone.OTHERS_FIT);
        assertThat(card.isFresh()).isTrue();
        assertThat(card.getMeetsId()).isNull();
        card.stayAlone(Alone.OTHERS_FIT);
        assertThat(card.isFresh()).isFalse();
    }
}
