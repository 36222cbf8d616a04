package de.nordertor.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.matching.control.match.ListingFacts;
import de.nordertor.matching.control.match.Match;
import de.nordertor.matching.control.match.NeedFacts;
import de.nordertor.matching.control.match.OfferFacts;
import de.nordertor.matching.control.match.OfferIndex;
import de.nordertor.matching.entity.Amount;
import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.matching.entity.MatchReason;
import de.nordertor.matching.entity.MatchWeights;
import de.nordertor.matching.entity.TargetGroup;
import de.nordertor.matching.entity.WeeklyTime;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.DayRange;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.town.entity.GeoPoint;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MatchingEdgesTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 2, 20);
    private static final MatchWeights EQUAL = MatchWeights.of(criterion -> 10);
    private static final GeoPoint HERE = new GeoPoint(89_000_000, 527_000_000);
    private static final WeeklyTime SUNDAY_NIGHT =
            new WeeklyTime(DayOfWeek.SUNDAY, LocalTime.of(1, 30), LocalTime.of(3, 30));

    private DayRange wanted = DayRange.ALWAYS;
    private DayRange given = DayRange.ALWAYS;
    private List<WeeklyTime> wantedTimes = List.of();
    private List<WeeklyTime> givenTimes = List.of();
    private GeoPoint place = HERE;
    private Amount amount = new Amount(10, AmountUnit.HOURS);
    private MatchWeights weights = EQUAL;
    private LocalDate confirmedOn = TODAY;
    private int freshDays = 92;

    @Test
    void theLeapDayIsADayAndTheOpenEndIsAYearAway() {
        wanted = new DayRange(LocalDate.of(2016, 2, 20), LocalDate.of(2016, 3, 10));
        assertThat(period(true)).isEqualTo(new MatchReason.Period(true, List.of(wanted), 20));
        wanted = DayRange.ALWAYS;
        assertThat(period(true).days()).isEqualTo(366);
        assertThat(period(true).ranges()).containsExactly(new DayRange(TODAY, LocalDate.of(2017, 2, 19)));
    }

    /** On 27 March 2016 the clock jumped from two to three. */
    @Test
    void aChangeToSummerTimeShortensNeitherPeriodNorWeeklyTime() {
        wanted = new DayRange(LocalDate.of(2016, 3, 20), LocalDate.of(2016, 4, 2));
        wantedTimes = List.of(SUNDAY_NIGHT);
        givenTimes = List.of(SUNDAY_NIGHT);
        assertThat(period(true).days()).isEqualTo(14);
        assertThat(reasons()).contains(new MatchReason.Times(true, List.of(SUNDAY_NIGHT), 120));
    }

    @Test
    void thirteenCommonDaysAreTooFewForALongNeedButAllOfAShortOne() {
        given = new DayRange(LocalDate.of(2016, 5, 1), LocalDate.of(2016, 5, 13));
        wanted = new DayRange(LocalDate.of(2016, 4, 1), LocalDate.of(2016, 6, 30));
        assertThat(match()).isEmpty();
        wanted = new DayRange(LocalDate.of(2016, 5, 7), LocalDate.of(2016, 5, 7));
        assertThat(period(true).days()).isEqualTo(1);
    }

    @Test
    void halfAnHourAWeekIsEnoughWhereNoMoreIsWanted() {
        givenTimes = List.of(time(9, 0, 12, 0));
        wantedTimes = List.of(time(11, 0, 11, 30));
        assertThat(match()).isPresent();
        wantedTimes = List.of(time(11, 30, 14, 0));
        assertThat(match()).isEmpty();
    }

    @Test
    void whatIsOverGivesNoMatch() {
        wanted = new DayRange(null, TODAY.minusDays(1));
        assertThat(match()).isEmpty();
    }

    @Test
    void withoutAPlaceNothingIsSaidAboutTheDistanceAndTheRadiusIsKept() {
        place = null;
        assertThat(reasons()).isNotEmpty().noneMatch(MatchReason.Distance.class::isInstance);
        double unknown = match().orElseThrow().score();
        place = HERE;
        assertThat(reasons()).contains(new MatchReason.Distance(0));
        assertThat(match().orElseThrow().score()).isGreaterThan(unknown);
    }

    @Test
    void withoutAnAmountNothingIsSaidAboutIt() {
        amount = null;
        assertThat(reasons()).isNotEmpty().noneMatch(MatchReason.Amount.class::isInstance);
    }

    @Test
    void whereNothingCountsEverybodyIsAlike() {
        weights = MatchWeights.of(criterion -> 0);
        assertThat(weights.areAllZero()).isTrue();
        assertThat(match().orElseThrow().score()).isZero();
    }

    @Test
    void aWeightIsBetweenNoneAndAHundred() {
        assertThatThrownBy(() -> MatchWeights.of(criterion -> 101)).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> MatchWeights.of(criterion -> -1)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    void whatFitsInEverythingHasAHundred() {
        wantedTimes = List.of(time(9, 0, 12, 0));
        assertThat(match().orElseThrow().score()).isEqualTo(100);
    }

    @Test
    void freshIsWhatNeedNotBeConfirmedAgainAsTheTownHasSetIt() {
        freshDays = 10;
        confirmedOn = TODAY.minusDays(10);
        assertThat(reasons()).contains(new MatchReason.Confirmed(true, 10));
        confirmedOn = TODAY.minusDays(11);
        assertThat(reasons()).contains(new MatchReason.Confirmed(false, 11));
        freshDays = 366;
        assertThat(reasons()).contains(new MatchReason.Confirmed(true, 11));
        confirmedOn = null;
        assertThat(reasons()).contains(new MatchReason.Confirmed(false, null));
    }

    private MatchReason.Period period(boolean met) {
        return reasons().stream()
                .filter(reason -> reason.met() == met)
                .flatMap(reason -> reason instanceof MatchReason.Period found
                        ? Optional.of(found).stream()
                        : Optional.<MatchReason.Period>empty().stream())
                .findFirst()
                .orElseThrow();
    }

    private List<MatchReason> reasons() {
        return match().orElseThrow().reasons();
    }

    private Optional<Match> match() {
        NeedFacts need = new NeedFacts(1, listing(wanted, wantedTimes), 0, Set.of(), Set.of());
        OfferFacts offer = new OfferFacts(1, listing(given, givenTimes), 100, Set.of(), Set.of(), confirmedOn);
        return new OfferIndex(List.of(offer), TODAY, freshDays)
                .best(need, 1, weights).stream().findFirst();
    }

    private ListingFacts listing(DayRange period, List<WeeklyTime> times) {
        return new ListingFacts(
                ResourceType.STAFF_TIME, Set.of(1L), Set.of(TargetGroup.SENIORS), amount, place, period, times);
    }

    private static WeeklyTime time(int fromHour, int fromMinute, int toHour, int toMinute) {
        return new WeeklyTime(DayOfWeek.TUESDAY, LocalTime.of(fromHour, fromMinute), LocalTime.of(toHour, toMinute));
    }
}
