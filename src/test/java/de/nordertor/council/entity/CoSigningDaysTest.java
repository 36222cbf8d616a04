package de.nordertor.council.entity;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.town.entity.WorkingCalendar;
import de.nordertor.town.entity.WorkingCalendar.HolidayYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoSigningDaysTest {

    private static final LocalDate EASTER = LocalDate.of(2026, 4, 5);
    /** Wednesday, with Good Friday and Easter Monday before the next one. */
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 4, 1);

    private final WorkingCalendar calendar = new WorkingCalendar(
            year -> new HolidayYear(
                    EASTER, Map.of(EASTER.minusDays(2), "GOOD_FRIDAY", EASTER.plusDays(1), "EASTER_MONDAY")),
            List.of());

    @Test
    void onlyWorkingDaysCount() {
        assertThat(CoSigningDays.after(WEDNESDAY, 0, calendar)).isEqualTo(WEDNESDAY);
        assertThat(CoSigningDays.after(WEDNESDAY, 1, calendar)).isEqualTo(day(2));
        assertThat(CoSigningDays.after(WEDNESDAY, 3, calendar)).isEqualTo(day(8));
    }

    @Test
    void allAtOnceHaveTheWholeTime() {
        assertThat(share(day(10), 3, CoSigningMode.PARALLEL))
                .containsOnly(day(10))
                .hasSize(3);
    }

    @Test
    void oneAfterTheOtherShareIt() {
        // working days until the 10th: 2, 7, 8, 9, 10
        assertThat(share(day(10), 5, CoSigningMode.ORDERED)).containsExactly(day(2), day(7), day(8), day(9), day(10));
        assertThat(share(day(10), 2, CoSigningMode.ORDERED)).containsExactly(day(8), day(10));
        assertThat(share(day(10), 1, CoSigningMode.ORDERED)).containsExactly(day(10));
    }

    @Test
    void whereTheTimeIsShortSeveralHaveTheSameDay() {
        assertThat(share(day(7), 4, CoSigningMode.ORDERED)).containsExactly(day(2), day(2), day(7), day(7));
        assertThat(share(WEDNESDAY, 2, CoSigningMode.ORDERED)).containsExactly(WEDNESDAY, WEDNESDAY);
        assertThat(share(day(6), 2, CoSigningMode.ORDERED))
                .as("the last day is kept even where nobody works")
                .containsExactly(day(2), day(6));
    }

    private List<LocalDate> share(LocalDate until, int people, CoSigningMode mode) {
        return CoSigningDays.share(WEDNESDAY, until, people, mode, calendar);
    }

    private static LocalDate day(int ofApril) {
        return LocalDate.of(2026, 4, ofApril);
    }
}
