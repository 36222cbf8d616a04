package de.nordertor.council.entity;

import static org.assertj.core.api.Assertions.assertThat;

import de.nordertor.town.entity.WorkingCalendar;
import de.nordertor.town.entity.WorkingCalendar.HolidayYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BackwardPlanTest {

    private static final LocalDate EASTER = LocalDate.of(2026, 4, 5);
    private final WorkingCalendar calendar = new WorkingCalendar(
            year -> new HolidayYear(
                    EASTER, Map.of(EASTER.minusDays(2), "GOOD_FRIDAY", EASTER.plusDays(1), "EASTER_MONDAY")),
            List.of());

    @Test
    void workingDaysAreCountedBackOverWeekendsAndHolidays() {
        // Wednesday 15 April, ten days before is Easter Sunday: the invitation leaves on Maundy Thursday
        BackwardPlan plan = BackwardPlan.of(LocalDate.of(2026, 4, 15), 10, 2, 5, calendar);

        assertThat(plan.inviteBy()).isEqualTo(LocalDate.of(2026, 4, 2));
        assertThat(plan.approveBy()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(plan.submitBy()).isEqualTo(LocalDate.of(2026, 3, 24));
    }

    @Test
    void withoutPeriodsEverythingMayBeOnTheDayItself() {
        LocalDate day = LocalDate.of(2026, 5, 20);
        assertThat(BackwardPlan.of(day, 0, 0, 0, calendar)).isEqualTo(new BackwardPlan(day, day, day, day));
    }

    @Test
    void aDraftComesInTimeUntilTheLastDay() {
        BackwardPlan plan = BackwardPlan.of(LocalDate.of(2026, 4, 15), 10, 2, 5, calendar);
        assertThat(plan.isReachable(LocalDate.of(2026, 3, 24))).isTrue();
        assertThat(plan.isReachable(LocalDate.of(2026, 3, 25))).isFalse();
    }
}
