package de.nordertor.platform.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnChoiceTest {

    private static final List<ColumnChoice.Offer> OFFERS = List.of(
            new ColumnChoice.Offer("number", true, false),
            new ColumnChoice.Offer("subject", true, true),
            new ColumnChoice.Offer("phone", false, false),
            new ColumnChoice.Offer("state", true, false));

    @Test
    void withoutAChoiceTheUsualColumnsAreShown() {
        assertThat(ColumnChoice.shown(OFFERS, null)).containsExactly("number", "subject", "state");
    }

    @Test
    void theChosenOnesAreShownInTheirOrder() {
        assertThat(ColumnChoice.shown(OFFERS, "state.phone.subject")).containsExactly("state", "phone", "subject");
    }

    @Test
    void aFixedColumnIsNeverMissing() {
        assertThat(ColumnChoice.shown(OFFERS, "state")).containsExactly("subject", "state");
    }

    @Test
    void aChoiceOfColumnsThatAreNoMoreIsNone() {
        assertThat(ColumnChoice.shown(OFFERS, "gone.'); DROP TABLE x.<b>"))
                .containsExactly("number", "subject", "state");
    }

    @Test
    void onlyKeysAreKept() {
        assertThat(ColumnChoice.keys("a.b.a..<script>.c d.1x")).containsExactly("a", "b");
        assertThat(ColumnChoice.keys(null)).isEmpty();
        assertThat(ColumnChoice.text(List.of("<b>"))).isNull();
        assertThat(ColumnChoice.text(List.of("a", "b"))).isEqualTo("a.b");
        assertThat(ColumnChoice.keys("x".repeat(5_000))).isEmpty();
    }

    @Test
    void aColumnMovesOnePlaceAndNotOverTheEdge() {
        List<String> keys = List.of("a", "b", "c");
        assertThat(ColumnChoice.moved(keys, "b", -1)).containsExactly("b", "a", "c");
        assertThat(ColumnChoice.moved(keys, "b", 1)).containsExactly("a", "c", "b");
        assertThat(ColumnChoice.moved(keys, "a", -1)).isEqualTo(keys);
        assertThat(ColumnChoice.moved(keys, "c", 1)).isEqualTo(keys);
        assertThat(ColumnChoice.moved(keys, "x", 1)).isEqualTo(keys);
        assertThat(ColumnChoice.moved(keys, null, 1)).isEqualTo(keys);
    }
}
