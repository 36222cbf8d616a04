package de.nordertor.council.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which items of an agenda can go up or down: never into the other part. */
class AgendaViewTest {

    private final AgendaView agenda =
            new AgendaView(List.of(item(true, 1), item(true, 2), item(false, 1)), List.of(), true);

    @Test
    void theFirstOfEachPartHasNoneBeforeIt() {
        assertThat(agenda.items()).extracting(agenda::isFirst).containsExactly(true, false, true);
    }

    @Test
    void theLastOfEachPartHasNoneBehindIt() {
        assertThat(agenda.items()).extracting(agenda::isLast).containsExactly(false, true, true);
    }

    private static AgendaView.Item item(boolean part, int number) {
        return new AgendaView.Item(1L, part, number, "Punkt", null, null, false, null, null, null, false);
    }
}
