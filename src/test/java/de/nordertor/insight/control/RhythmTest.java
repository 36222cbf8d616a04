package de.nordertor.insight.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RhythmTest {

    @Test
    void threeGapsTellAndFewerDoNot() {
        assertThat(usual(20, 20, 20)).isEqualTo(20);
        assertThat(usual(20, 20)).isEqualTo(30);
    }

    @Test
    void theMiddleOneOfTheGapsIsUsual() {
        assertThat(usual(90, 10, 20)).isEqualTo(20);
    }

    @Test
    void whatWasLongAgoTellsNothing() {
        int[] gaps = new int[25];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = i < 13 ? 100 : 10;
        }
        assertThat(usual(gaps)).isEqualTo(10);
    }

    @Test
    void aWeekIsNoSilence() {
        assertThat(usual(1, 1, 1)).isEqualTo(7);
        assertThat(usual(8, 8, 8)).isEqualTo(8);
    }

    private static int usual(int... gaps) {
        List<LocalDate> days = new ArrayList<>(List.of(LocalDate.of(2016, 1, 4)));
        for (int gap : gaps) {
            days.add(days.get(days.size() - 1).plusDays(gap));
        }
        return Rhythm.of(days).usualDays();
    }
}
