package de.nordertor.journal.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.identity.entity.GrantedRole;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.entity.WorkingCalendar;
import de.nordertor.town.entity.WorkingCalendar.HolidayYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DeadlineTest {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 18);
    private static final Author ERIKA = new Author(1L, "Muster, Erika", Instant.parse("2016-05-01T08:00:00Z"));
    private static final DeadlineOwner ME = DeadlineOwner.person(1L);

    /** Every day is a working day but the weekends, and Good Friday 2016. */
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(
            year -> new HolidayYear(LocalDate.of(2016, 3, 27), Map.of(LocalDate.of(2016, 3, 25), "GOOD_FRIDAY")),
            List.of());

    private final Deadline deadline =
            new Deadline(new SubjectRef("CouncilPaper", 7L), DeadlineKind.NEXT_STEP, "Anrufen", DAY, ME, ERIKA);

    @Test
    void doneItSaysWhoAndWhenAndStaysSo() {
        deadline.complete(ERIKA);

        assertThat(deadline.getState()).isEqualTo(DeadlineState.DONE);
        assertThat(deadline.getClosedBy()).isEqualTo("Muster, Erika");
        assertThat(deadline.getClosedAt()).isEqualTo(ERIKA.at());
        assertThatThrownBy(() -> deadline.complete(ERIKA)).isInstanceOf(IllegalStepException.class);
        assertThatThrownBy(() -> deadline.cancel("doch nicht", ERIKA)).isInstanceOf(IllegalStepException.class);
        assertThatThrownBy(() -> deadline.move(DAY.plusDays(1), "später", CALENDAR))
                .isInstanceOf(IllegalStepException.class);
        assertThatThrownBy(() -> deadline.describe(DeadlineKind.TASK, "Anderes", ME))
                .isInstanceOf(IllegalStepException.class);
    }

    @Test
    void cancelledItSaysWhy() {
        deadline.cancel("Stiftung hat sich gemeldet", ERIKA);

        assertThat(deadline.getState()).isEqualTo(DeadlineState.CANCELLED);
        assertThat(deadline.getCancellationReason()).isEqualTo("Stiftung hat sich gemeldet");
        assertThatThrownBy(() -> deadline.complete(ERIKA)).isInstanceOf(IllegalStepException.class);
    }

    @Test
    void withoutAReasonItIsNeitherCancelledNorMoved() {
        assertThatThrownBy(() -> deadline.cancel(" ", ERIKA)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> deadline.move(DAY.plusDays(1), null, CALENDAR))
                .isInstanceOf(InvalidInputException.class);

        assertThat(deadline.isOpen()).isTrue();
        assertThat(deadline.getDueOn()).isEqualTo(DAY);
        assertThat(deadline.getMoves()).isZero();
    }

    @Test
    void everyMoveIsCounted() {
        deadline.move(DAY.plusDays(7), "Urlaub", CALENDAR);
        deadline.move(DAY.plusDays(9), "krank", CALENDAR);

        assertThat(deadline.getDueOn()).isEqualTo(DAY.plusDays(9));
        assertThat(deadline.getMoves()).isEqualTo(2);
        assertThat(deadline.getMoveReason()).isEqualTo("krank");
        assertThatThrownBy(() -> deadline.move(DAY.plusDays(9), "noch einmal", CALENDAR))
                .hasMessage("journal.deadline.sameDate");
    }

    @ParameterizedTest
    @EnumSource(DeadlineState.class)
    void onlyAnOpenOneGoesOn(DeadlineState state) {
        for (DeadlineState target : DeadlineState.values()) {
            assertThat(state.mayBecome(target)).isEqualTo(state == DeadlineState.OPEN && target != DeadlineState.OPEN);
        }
    }

    /** 18 May 2016 was a Wednesday. */
    @ParameterizedTest
    @CsvSource({
        "2016-05-17, OVERDUE",
        "2016-05-18, TODAY",
        "2016-05-19, THIS_WEEK",
        "2016-05-22, THIS_WEEK",
        "2016-05-23, LATER",
        "2015-12-31, OVERDUE"
    })
    void howItStandsToTheCalendarComesFromToday(LocalDate dueOn, DeadlineDue expected) {
        assertThat(DeadlineDue.of(DeadlineState.OPEN, dueOn, DAY)).isEqualTo(expected);
        assertThat(DeadlineDue.of(DeadlineState.DONE, dueOn, DAY)).isEqualTo(DeadlineDue.DONE);
        assertThat(DeadlineDue.of(DeadlineState.CANCELLED, dueOn, DAY)).isEqualTo(DeadlineDue.CANCELLED);
    }

    @Test
    void onASundayTomorrowIsLater() {
        LocalDate sunday = LocalDate.of(2016, 5, 22);

        assertThat(DeadlineDue.of(DeadlineState.OPEN, sunday.plusDays(1), sunday))
                .isEqualTo(DeadlineDue.LATER);
    }

    @Test
    void itsOwnerIsAPersonOrARole() {
        assertThat(DeadlineOwner.of(1L, null, null)).isEqualTo(ME);
        assertThat(DeadlineOwner.of(null, Role.EDITOR, 5L).key())
                .isEqualTo(DeadlineOwner.key(new GrantedRole(Role.EDITOR, 5L)));
        assertThat(DeadlineOwner.of(null, Role.MAYOR, 5L).key())
                .as("a role of the whole town has no department")
                .isEqualTo(DeadlineOwner.key(new GrantedRole(Role.MAYOR, null)));
        assertThatThrownBy(() -> DeadlineOwner.of(null, null, 5L)).hasMessage("journal.deadline.ownerRequired");
        assertThatThrownBy(() -> DeadlineOwner.of(1L, Role.MAYOR, null)).hasMessage("journal.deadline.oneOwner");
        assertThatThrownBy(() -> DeadlineOwner.of(null, Role.EDITOR, null))
                .hasMessage("journal.deadline.departmentRequired");
    }

    @Test
    void aDateMustBeThereAndInReach() {
        SubjectRef subject = new SubjectRef("CouncilPaper", 7L);

        assertThatThrownBy(() -> new Deadline(subject, DeadlineKind.TASK, "x", null, ME, ERIKA))
                .hasMessage("journal.deadline.dateRequired");
        assertThatThrownBy(() -> deadline.move(LocalDate.of(2200, 1, 1), "x", CALENDAR))
                .hasMessage("journal.deadline.dateRange");
    }

    @ParameterizedTest
    @CsvSource({"KEEP, 2016-03-25", "BY_LAW, 2016-03-28", "NEXT, 2016-03-28", "PREVIOUS, 2016-03-24"})
    void whatFallsOnADayOffFollowsItsRuleAndRemembersTheTypedDay(DayRule rule, LocalDate effective) {
        deadline.follow(rule, CALENDAR);
        deadline.move(LocalDate.of(2016, 3, 25), "Ostern", CALENDAR);

        assertThat(deadline.getDueOn()).isEqualTo("2016-03-25");
        assertThat(deadline.getEffectiveOn()).isEqualTo(effective);
        assertThat(deadline.due(effective)).isEqualTo(DeadlineDue.TODAY);
        assertThat(deadline.due(effective.plusDays(1))).isEqualTo(DeadlineDue.OVERDUE);
    }

    @Test
    void withoutARuleItFollowsWhatIsUsualForItsKind() {
        deadline.follow(null, CALENDAR);
        assertThat(deadline.getDayRule()).isEqualTo(DayRule.KEEP);

        deadline.describe(DeadlineKind.DUTY, "Verwendungsnachweis", ME);
        deadline.follow(null, CALENDAR);
        assertThat(deadline.getDayRule()).isEqualTo(DayRule.BY_LAW);
    }

    @Test
    void onOtherWorkingDaysItCountsUntilAnotherOne() {
        deadline.follow(DayRule.NEXT, CALENDAR);
        WorkingCalendar closed = new WorkingCalendar(
                year -> new HolidayYear(LocalDate.of(2016, 3, 27), Map.of(DAY, "WHIT_MONDAY")), List.of());

        assertThat(deadline.adapt(CALENDAR)).isFalse();
        assertThat(deadline.adapt(closed)).isTrue();
        assertThat(deadline.getEffectiveOn()).isEqualTo(DAY.plusDays(1));
        assertThat(deadline.getDueOn()).isEqualTo(DAY);
        deadline.complete(ERIKA);
        assertThatThrownBy(() -> deadline.adapt(CALENDAR)).isInstanceOf(IllegalStepException.class);
    }
}
