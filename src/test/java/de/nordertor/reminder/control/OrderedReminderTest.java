package de.nordertor.reminder.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.boundary.ReminderOrder;
import de.nordertor.reminder.entity.ReminderAudience;
import de.nordertor.reminder.entity.ReminderDays;
import java.time.LocalDate;
import org.assertj.core.api.ListAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

class OrderedReminderTest {

    private static final LocalDate TODAY = LocalDate.of(2031, 3, 12);
    private static final ReminderDays USUAL = ReminderDays.of(3, 0);

    @Test
    void nobodyIsToldAtOnceOfWhatWasJustTyped() {
        ordered(TODAY.plusDays(1), USUAL, false).containsExactly(responsible(0, 1), lead(6));
        ordered(TODAY.minusDays(9), USUAL, false).isEmpty();
    }

    @Test
    void ofADayThatCameAboutAndHasPassedWhoeverCaresForItIsToldTodayAndTheLeadLater() {
        ordered(TODAY.minusDays(1), USUAL, true).containsExactly(responsible(0, 0), lead(5));
        ordered(TODAY.minusDays(400), USUAL, true).containsExactly(responsible(0, 0), lead(5));
    }

    @Test
    void thoseToComeComeAsUsual() {
        ordered(TODAY.minusDays(1), ReminderDays.of(14, 3, 0, -2), true)
                .containsExactly(responsible(0, 0), responsible(-2, 1), lead(5));
        ordered(TODAY.minusDays(2), ReminderDays.of(3, 0, -2), true).containsExactly(responsible(-2, 0), lead(3));
        ordered(TODAY.plusDays(60), USUAL, true).containsExactly(responsible(3, 57), responsible(0, 60), lead(65));
    }

    @Test
    void whileOneComesUntilTheDayNothingIsCaughtUp() {
        ordered(TODAY.plusDays(7), ReminderDays.of(14, 3, 0), true)
                .containsExactly(responsible(3, 4), responsible(0, 7), lead(12));
        ordered(TODAY, USUAL, true).containsExactly(responsible(0, 0), lead(5));
    }

    @Test
    void whereNoneComesUntilTheDayTheLastOneIsCaughtUp() {
        ordered(TODAY.plusDays(7), ReminderDays.of(30, 14), true).containsExactly(responsible(14, 0), lead(12));
    }

    @Test
    void whoWantsNoRemindersGetsNone() {
        ordered(TODAY.minusDays(1), ReminderDays.NONE, true).containsExactly(lead(4));
        assertThat(OrderedReminder.ahead(
                        new ReminderOrder(new SubjectRef("Thing", 1L), 0, TODAY.minusDays(9), USUAL, null, true),
                        TODAY))
                .hasSize(1);
    }

    private static ListAssert<Tuple> ordered(LocalDate dueOn, ReminderDays days, boolean catchUp) {
        return assertThat(
                OrderedReminder.ahead(new ReminderOrder(new SubjectRef("Thing", 1L), 2, dueOn, days, 5, catchUp), TODAY)
                        .stream()
                        .map(one -> tuple(one.key().audience(), one.key().daysBefore(), one.remindOn()))
                        .toList());
    }

    private static Tuple responsible(int daysBefore, int inDays) {
        return tuple(ReminderAudience.RESPONSIBLE, daysBefore, TODAY.plusDays(inDays));
    }

    private static Tuple lead(int inDays) {
        return tuple(ReminderAudience.LEAD, -5, TODAY.plusDays(inDays));
    }
}
