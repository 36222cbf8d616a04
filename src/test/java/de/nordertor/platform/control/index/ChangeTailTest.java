package de.nordertor.platform.control.index;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.platform.control.index.ChangeTail.Hole;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangeTailTest {

    @Test
    void numbersInTheirOrderLeaveNothingOpen() {
        ChangeTail tail = ChangeTail.after(4).seen(List.of(5L, 6L), 0);

        assertThat(tail).isEqualTo(new ChangeTail(6, List.of()));
        assertThat(tail.settled()).isEqualTo(6);
    }

    @Test
    void aMissingNumberStaysOpen() {
        ChangeTail tail = ChangeTail.after(4).seen(List.of(5L, 9L), 100);

        assertThat(tail).isEqualTo(new ChangeTail(9, List.of(new Hole(6, 8, 100))));
        assertThat(tail.settled()).isEqualTo(5);
    }

    @Test
    void aNumberThatComesLaterFillsItsHole() {
        ChangeTail tail = ChangeTail.after(0).seen(List.of(10L), 1).seen(List.of(4L, 12L), 2);

        assertThat(tail.last()).isEqualTo(12);
        assertThat(tail.holes()).containsExactly(new Hole(1, 3, 1), new Hole(5, 9, 1), new Hole(11, 11, 2));
        assertThat(tail.seen(List.of(11L), 3).holes()).containsExactly(new Hole(1, 3, 1), new Hole(5, 9, 1));
        assertThat(tail.seen(List.of(1L, 3L, 5L, 9L), 3).holes())
                .containsExactly(new Hole(2, 2, 1), new Hole(6, 8, 1), new Hole(11, 11, 2));
    }

    @Test
    void aHoleOlderThanAnyTransactionIsForgotten() {
        ChangeTail tail = ChangeTail.after(0).seen(List.of(2L), 0).seen(List.of(4L), 50);

        assertThat(tail.without(100, 100).holes()).hasSize(2);
        assertThat(tail.without(100, 101).holes()).containsExactly(new Hole(3, 3, 50));
        assertThat(tail.without(100, 151)).isEqualTo(new ChangeTail(4, List.of()));
    }
}
