package de.nordertor.journal.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.town.entity.WorkingCalendar;
import de.nordertor.town.entity.WorkingCalendar.HolidayYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionTest {

    private static final Author ERIKA = new Author(1L, "Muster, Erika", Instant.parse("2016-05-01T08:00:00Z"));
    private static final WorkingCalendar CALENDAR =
            new WorkingCalendar(year -> new HolidayYear(LocalDate.of(year, 4, 1), Map.of()), List.of());

    @ParameterizedTest
    @CsvSource({
        "MONTHS, 1, 2016-01-31, 2016-02-29 2016-03-31 2016-04-30 2016-05-31",
        "YEARS, 1, 2016-02-29, 2017-02-28 2018-02-28 2019-02-28 2020-02-29",
        "QUARTERS, 1, 2015-11-30, 2016-02-29 2016-05-30 2016-08-30 2016-11-30",
        "WEEKS, 2, 2016-03-20, 2016-04-03 2016-04-17 2016-05-01 2016-05-15",
        "WEEKS, 1, 2015-12-28, 2016-01-04 2016-01-11 2016-01-18 2016-01-25"
    })
    void everyDayIsCountedFromTheFirst(RepetitionUnit unit, int every, LocalDate first, String days) {
        assertThat(days(Repetition.starting(unit, every, null, null, first), 4)).isEqualTo(days);
    }

    @Test
    void itEndsAfterSoManyOrAfterADay() {
        LocalDate first = LocalDate.of(2016, 1, 31);

        assertThat(days(Repetition.starting(RepetitionUnit.MONTHS, null, null, 3, first), 9))
                .isEqualTo("2016-02-29 2016-03-31");
        assertThat(days(Repetition.starting(RepetitionUnit.MONTHS, null, LocalDate.of(2016, 3, 31), null, first), 9))
                .isEqualTo("2016-02-29 2016-03-31");
        assertThat(days(Repetition.starting(RepetitionUnit.MONTHS, null, null, 1, first), 9))
                .isEmpty();
    }

    @Test
    void nonsenseIsRefused() {
        LocalDate first = LocalDate.of(2016, 1, 31);

        assertThatThrownBy(() -> Repetition.starting(RepetitionUnit.WEEKS, 0, null, null, first))
                .hasMessage("journal.repetition.everyRange");
        assertThatThrownBy(() -> Repetition.starting(RepetitionUnit.WEEKS, 1, null, 501, first))
                .hasMessage("journal.repetition.timesRange");
        assertThatThrownBy(() -> Repetition.starting(RepetitionUnit.WEEKS, 1, first, 2, first))
                .hasMessage("journal.repetition.oneEnd");
        assertThatThrownBy(() -> Repetition.starting(RepetitionUnit.WEEKS, 1, first.minusDays(1), null, first))
                .hasMessage("journal.repetition.untilPast");
    }

    @Test
    void whenOneIsDoneTheNextFollowsWithTheSameRule() {
        Deadline first = deadline(LocalDate.of(2016, 3, 31));
        first.follow(DayRule.NEXT, CALENDAR);
        first.repeat(Repetition.starting(RepetitionUnit.MONTHS, 1, null, null, first.getDueOn()));
        first.move(LocalDate.of(2016, 4, 7), "Urlaub", CALENDAR);
        assertThat(first.successor(CALENDAR, ERIKA)).as("not done yet").isEmpty();

        first.complete(ERIKA);
        Deadline next = first.successor(CALENDAR, ERIKA).orElseThrow();

        assertThat(next.getDueOn()).as("the series goes on from its first day").isEqualTo("2016-04-30");
        assertThat(next.getEffectiveOn()).as("30 April 2016 is a Saturday").isEqualTo("2016-05-02");
        assertThat(next.getDayRule()).isEqualTo(DayRule.NEXT);
        assertThat(next.isOpen()).isTrue();
        assertThat(next.getMoves()).isZero();
    }

    @Test
    void whatIsCancelledOrAtTheEndOfTimeComesNoMore() {
        Deadline cancelled = deadline(LocalDate.of(2016, 3, 31));
        cancelled.repeat(Repetition.starting(RepetitionUnit.YEARS, 1, null, null, cancelled.getDueOn()));
        cancelled.cancel("entfällt", ERIKA);
        Deadline late = deadline(LocalDate.of(2199, 3, 31));
        late.repeat(Repetition.starting(RepetitionUnit.YEARS, 1, null, null, late.getDueOn()));
        late.complete(ERIKA);

        assertThat(cancelled.successor(CALENDAR, ERIKA)).isEmpty();
        assertThat(late.successor(CALENDAR, ERIKA)).isEmpty();
    }

    private static Deadline deadline(LocalDate day) {
        return new Deadline(
                new SubjectRef("CouncilPaper", 7L), DeadlineKind.TASK, "Bericht", day, DeadlineOwner.person(1L), ERIKA);
    }

    private static String days(Repetition first, int most) {
        List<String> days = new ArrayList<>();
        Optional<Repetition> next = first.next();
        while (next.isPresent() && days.size() < most) {
            days.add(next.get().day().toString());
            next = next.get().next();
        }
        return String.join(" ", days);
    }
}
