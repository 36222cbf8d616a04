package de.nordertor.journal.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.IllegalStepException;
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

/** 30 June 2027 is a Wednesday; every day but the weekends is a working day. */
class DeadlineAnchorTest {

    private static final LocalDate END = LocalDate.of(2027, 6, 30);
    private static final Author ERIKA = new Author(1L, "Muster, Erika", Instant.parse("2027-01-04T08:00:00Z"));
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(year -> new HolidayYear(LocalDate.of(year, 4, 1), Map.of()), List.of());
    private static final Distance TWO_WEEKS_BEFORE = new Distance(2, AnchorUnit.WEEKS, AnchorSide.BEFORE);

    private final Deadline deadline = new Deadline(
            new SubjectRef("Cooperation", 7L),
            DeadlineKind.TASK,
            "Abschluss planen",
            END,
            DeadlineOwner.person(1L),
            ERIKA);

    @ParameterizedTest
    @CsvSource({
        "2, WEEKS, BEFORE, 2027-06-16",
        "3, DAYS, AFTER, 2027-07-03",
        "4, MONTHS, BEFORE, 2027-02-28",
        "1, MONTHS, AFTER, 2027-07-30",
        "0, DAYS, BEFORE, 2027-06-30"
    })
    void itIsCountedFromTheOtherDate(int amount, AnchorUnit unit, AnchorSide side, LocalDate expected) {
        hang(Distance.typed(amount, unit, side));

        assertThat(deadline.getDueOn()).isEqualTo(expected);
        assertThat(deadline.getAnchor().on()).isEqualTo(END);
        assertThat(deadline.isAnchored()).isTrue();
    }

    @Test
    void itFollowsAndItsOwnRuleForDaysOffStillHolds() {
        deadline.follow(DayRule.NEXT, CALENDAR);
        hang(TWO_WEEKS_BEFORE);
        long version = deadline.getDueVersion();

        assertThat(deadline.keepUp(LocalDate.of(2027, 7, 31), CALENDAR)).isTrue();

        assertThat(deadline.getDueOn()).as("a Saturday").isEqualTo("2027-07-17");
        assertThat(deadline.getEffectiveOn()).isEqualTo("2027-07-19");
        assertThat(deadline.getDueVersion()).isEqualTo(version + 1);
        assertThat(deadline.getMoves()).as("nobody put it off").isZero();
        assertThat(deadline.keepUp(LocalDate.of(2027, 8, 1), CALENDAR))
                .as("the next day leads to the same Monday")
                .isFalse();
        assertThat(deadline.getAnchor().on()).isEqualTo("2027-08-01");
        assertThat(deadline.getDueVersion()).isEqualTo(version + 1);
    }

    @Test
    void movedByHandItFollowsNoMore() {
        hang(TWO_WEEKS_BEFORE);

        deadline.move(END, "Wunsch der Schule", CALENDAR);

        assertThat(deadline.isAnchored()).isFalse();
        assertThat(deadline.getAnchor().end()).isEqualTo(AnchorEnd.MOVED);
        assertThat(deadline.keepUp(END.plusMonths(1), CALENDAR)).isFalse();
        assertThat(deadline.getDueOn()).isEqualTo(END);
    }

    @Test
    void itCanBeKeptByHandWhereItIs() {
        hang(TWO_WEEKS_BEFORE);

        deadline.move(deadline.getDueOn(), "bleibt so", CALENDAR);

        assertThat(deadline.getAnchor().end()).isEqualTo(AnchorEnd.MOVED);
        assertThat(deadline.getDueOn()).isEqualTo("2027-06-16");
    }

    @Test
    void whenTheOtherDateIsGoneItStaysWhereItIs() {
        hang(TWO_WEEKS_BEFORE);

        deadline.letGo(AnchorEnd.DONE);
        deadline.letGo(AnchorEnd.GONE);

        assertThat(deadline.getDueOn()).isEqualTo("2027-06-16");
        assertThat(deadline.getAnchor().end()).as("the first reason stays").isEqualTo(AnchorEnd.DONE);
    }

    @Test
    void aDateThatNobodyCanMeanIsNotFollowed() {
        hang(TWO_WEEKS_BEFORE);

        assertThat(deadline.keepUp(LocalDate.of(2300, 1, 1), CALENDAR)).isFalse();

        assertThat(deadline.getAnchor().end()).isEqualTo(AnchorEnd.GONE);
        assertThat(deadline.getDueOn()).isEqualTo("2027-06-16");
    }

    @Test
    void itEitherHangsOnAnotherDateOrComesAgain() {
        Repetition weekly = Repetition.starting(RepetitionUnit.WEEKS, 1, null, null, END);
        hang(TWO_WEEKS_BEFORE);
        assertThatThrownBy(() -> deadline.repeat(weekly)).hasMessage("journal.anchor.noRepetition");

        deadline.hang(null, CALENDAR);
        deadline.repeat(weekly);

        assertThat(deadline.getDueOn()).as("where it was").isEqualTo("2027-06-16");
        assertThatThrownBy(() -> hang(TWO_WEEKS_BEFORE)).hasMessage("journal.anchor.noRepetition");
    }

    @Test
    void whatIsDoneFollowsNothing() {
        hang(TWO_WEEKS_BEFORE);
        deadline.complete(ERIKA);

        assertThatThrownBy(() -> deadline.keepUp(END.plusDays(1), CALENDAR)).isInstanceOf(IllegalStepException.class);
        assertThatThrownBy(() -> deadline.letGo(AnchorEnd.GONE)).isInstanceOf(IllegalStepException.class);
    }

    @Test
    void aDistanceIsWhole() {
        assertThatThrownBy(() -> Distance.typed(null, AnchorUnit.DAYS, AnchorSide.AFTER))
                .hasMessage("journal.anchor.distanceRequired");
        assertThatThrownBy(() -> Distance.typed(1, null, AnchorSide.AFTER))
                .hasMessage("journal.anchor.distanceRequired");
        assertThatThrownBy(() -> Distance.typed(-1, AnchorUnit.DAYS, AnchorSide.AFTER))
                .hasMessage("journal.anchor.distanceRange");
        assertThatThrownBy(() -> Distance.typed(Distance.MOST + 1, AnchorUnit.DAYS, AnchorSide.AFTER))
                .hasMessage("journal.anchor.distanceRange");
    }

    @Test
    void waitingItIsDueAllTheSameAndEndsWithIt() {
        deadline.waitFor("Rückmeldung der Stiftung", END.minusDays(20));
        assertThat(deadline.getWaiting().what()).isEqualTo("Rückmeldung der Stiftung");
        assertThat(deadline.getWaiting().since()).isEqualTo(END.minusDays(20));
        assertThat(deadline.due(END.plusDays(1))).isEqualTo(DeadlineDue.OVERDUE);
        assertThatThrownBy(() -> deadline.waitFor(" ", END)).hasMessage("platform.error.required");

        deadline.complete(ERIKA);

        assertThat(deadline.getWaiting()).isNull();
        assertThatThrownBy(() -> deadline.waitFor("noch jemanden", END)).isInstanceOf(IllegalStepException.class);
    }

    private void hang(Distance distance) {
        deadline.hang(DeadlineAnchor.onDate("END", distance, END), CALENDAR);
    }
}
