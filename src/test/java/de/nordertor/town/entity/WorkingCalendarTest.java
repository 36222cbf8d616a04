package de.nordertor.town.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.MessageKey;
import de.nordertor.town.entity.WorkingCalendar.HolidayYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Easter was on 27 March in 2016, and on 16 April in 2017. */
class WorkingCalendarTest {

    private static final LocalDate CHRISTMAS_EVE = day("2015-12-24");

    private static final Map<Integer, HolidayYear> YEARS = Map.of(
            2014, new HolidayYear(day("2014-04-20"), Map.of()),
            2015, new HolidayYear(day("2015-04-05"), Map.of(day("2015-12-25"), "FIRST_CHRISTMAS_DAY")),
            2016,
                    new HolidayYear(
                            day("2016-03-27"),
                            Map.of(
                                    day("2016-01-01"), "NEW_YEAR",
                                    day("2016-03-25"), "GOOD_FRIDAY",
                                    day("2016-03-28"), "EASTER_MONDAY")),
            2017, new HolidayYear(day("2017-04-16"), Map.of()));

    @ParameterizedTest
    @CsvSource({
        "2016-03-24, 2016-03-24, 2016-03-24", // Thursday
        "2016-03-25, 2016-03-29, 2016-03-24", // Good Friday, Easter Monday follows
        "2016-03-27, 2016-03-29, 2016-03-24", // the night of the change to summer time
        "2016-10-30, 2016-10-31, 2016-10-28", // Sunday, the change to winter time
        "2016-02-29, 2016-02-29, 2016-02-29", // a Monday
        "2017-02-28, 2017-02-28, 2017-02-28"
    })
    void whatFallsOnADayOffGoesToTheNearestWorkingDay(LocalDate day, LocalDate next, LocalDate previous) {
        assertThat(calendar().next(day)).isEqualTo(next);
        assertThat(calendar().nextByLaw(day)).isEqualTo(next);
        assertThat(calendar().previous(day)).isEqualTo(previous);
    }

    @Test
    void closedOverTheTurnOfTheYearTheLawStillRuns() {
        WorkingCalendar calendar =
                calendar(closing("Betriebsferien", CHRISTMAS_EVE, day("2016-01-03"), DayRecurrence.ONCE));

        assertThat(calendar.next(CHRISTMAS_EVE)).isEqualTo("2016-01-04");
        assertThat(calendar.previous(day("2016-01-03"))).isEqualTo("2015-12-23");
        assertThat(calendar.nextByLaw(CHRISTMAS_EVE)).isEqualTo(CHRISTMAS_EVE);
        assertThat(calendar.nextByLaw(day("2016-01-01")))
                .as("New Year, then Saturday and Sunday")
                .isEqualTo("2016-01-04");
        assertThat(calendar.off(CHRISTMAS_EVE).orElseThrow().called()).isEqualTo("Betriebsferien");
        assertThat(calendar.off(day("2016-01-02")).orElseThrow().kind()).isEqualTo(DayOff.Kind.WEEKEND);
    }

    @Test
    void aHolidayOfThePlacePutsOffByLaw() {
        ClosingDay peace = new ClosingDay("Friedensfest", day("2016-08-08"), null, DayRecurrence.YEARLY, true);

        assertThat(calendar(peace).nextByLaw(day("2016-08-08"))).isEqualTo("2016-08-09");
        assertThat(calendar(peace).off(day("2017-08-08")).orElseThrow().byLaw()).isTrue();
    }

    @Test
    void yearlyItComesOnTheSameDateAlsoOverTheTurnOfTheYear() {
        WorkingCalendar calendar =
                calendar(closing("Ferien", day("2014-12-30"), day("2015-01-02"), DayRecurrence.YEARLY));

        assertThat(calendar.off(day("2017-01-02"))).isPresent();
        assertThat(calendar.off(day("2016-12-30"))).isPresent();
        assertThat(calendar.off(day("2017-01-03"))).isEmpty();
    }

    @Test
    void ofTheTwentyNinthOfFebruaryRemainsTheTwentyEighth() {
        WorkingCalendar calendar = calendar(closing("Schalttag", day("2016-02-29"), null, DayRecurrence.YEARLY));

        assertThat(calendar.off(day("2016-02-29"))).isPresent();
        assertThat(calendar.off(day("2017-02-28"))).isPresent();
        assertThat(calendar.off(day("2016-02-26"))).isEmpty();
    }

    @Test
    void whatMovesWithEasterKeepsItsDistance() {
        WorkingCalendar calendar = calendar(closing("Brückentag", day("2016-05-06"), null, DayRecurrence.EASTER));

        assertThat(calendar.off(day("2017-05-26")))
                .as("the day after Ascension")
                .isPresent();
        assertThat(calendar.off(day("2017-05-06").plusDays(2))).isEmpty();
    }

    @Test
    void aHolidayNamesTheDayBeforeAClosingDoes() {
        WorkingCalendar calendar =
                calendar(closing("Ferien", day("2016-03-21"), day("2016-03-28"), DayRecurrence.ONCE));

        assertThat(calendar.off(day("2016-03-25")).orElseThrow().called())
                .isEqualTo(new MessageKey("town.holiday.GOOD_FRIDAY"));
        assertThat(calendar.off(day("2016-03-26")).orElseThrow().called()).isEqualTo("Ferien");
        assertThat(calendar().off(day("2016-03-26")).orElseThrow().called())
                .isEqualTo(new MessageKey("town.weekday.SATURDAY"));
    }

    @Test
    void whoClosesForGoodLeavesTheDayWhereItIs() {
        ClosingDay[] months = new ClosingDay[6];
        for (int month = 0; month < months.length; month++) {
            LocalDate first = day("2016-04-01").plusDays(31L * month);
            months[month] = closing("zu", first, first.plusDays(30), DayRecurrence.ONCE);
        }

        assertThat(calendar(months).next(day("2016-04-04"))).isEqualTo("2016-04-04");
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> closing(" ", CHRISTMAS_EVE, null, DayRecurrence.ONCE))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> closing("x", null, null, DayRecurrence.ONCE)).hasMessage("town.closing.dayRequired");
        assertThatThrownBy(() -> closing("x", CHRISTMAS_EVE, CHRISTMAS_EVE.minusDays(1), DayRecurrence.ONCE))
                .hasMessage("town.closing.order");
        assertThatThrownBy(() -> closing("x", CHRISTMAS_EVE, CHRISTMAS_EVE.plusDays(31), DayRecurrence.ONCE))
                .hasMessage("town.closing.tooLong");
        assertThatThrownBy(() -> closing("x", day("2200-01-01"), null, DayRecurrence.ONCE))
                .hasMessage("town.closing.dayRange");
        assertThatThrownBy(() -> closing("x", CHRISTMAS_EVE, null, null)).hasMessage("town.closing.recurrenceRequired");
    }

    private static WorkingCalendar calendar(ClosingDay... closings) {
        return new WorkingCalendar(YEARS::get, List.of(closings));
    }

    private static ClosingDay closing(String name, LocalDate first, LocalDate last, DayRecurrence recurrence) {
        return new ClosingDay(name, first, last, recurrence, false);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
