package de.nordertor.matching.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.DayRange;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.StepReason;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest {

    private static final LocalDate TOLD = LocalDate.of(2016, 4, 23);
    private static final Change CHANGE = new Change(Instant.parse("2016-05-18T08:00:00Z"), "Brandhorst");

    private static final String AGREED =
            """
            OPEN -> RESERVED, EXPIRED, WITHDRAWN
            RESERVED -> OPEN, PARTLY_FULFILLED, FULFILLED, EXPIRED, WITHDRAWN
            PARTLY_FULFILLED -> RESERVED, PARTLY_FULFILLED, FULFILLED, EXPIRED, WITHDRAWN
            FULFILLED ->
            EXPIRED -> OPEN
            WITHDRAWN ->
            """;

    @Test
    void followsTheLifeCycleThatIsAgreedAndNoOther() {
        String table = Arrays.stream(ListingState.values())
                .map(state -> (state + " -> "
                                + Arrays.stream(ListingState.values())
                                        .filter(state::mayBecome)
                                        .map(ListingState::name)
                                        .collect(Collectors.joining(", ")))
                        .strip())
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(table).isEqualTo(AGREED);
    }

    @Test
    void aPersonMayChooseOnlyWhatNeitherTheCalendarNorAnAmountDecides() {
        assertThat(ListingState.OPEN.steps()).containsExactly(ListingState.RESERVED, ListingState.WITHDRAWN);
        assertThat(ListingState.RESERVED.steps())
                .containsExactly(ListingState.OPEN, ListingState.FULFILLED, ListingState.WITHDRAWN);
        assertThat(ListingState.EXPIRED.steps()).isEmpty();
        assertThat(Arrays.stream(ListingState.values()).filter(ListingState::isProposed))
                .containsExactlyInAnyOrder(ListingState.OPEN, ListingState.PARTLY_FULFILLED);
    }

    @Test
    void isGivenInPartsUntilNothingIsLeft() {
        Need need = need(10);
        need.become(ListingState.RESERVED, on(24), CHANGE);
        need.give(4, on(25), CHANGE);
        assertThat(need.getState()).isEqualTo(ListingState.PARTLY_FULFILLED);
        need.give(1, on(26), CHANGE);
        need.become(ListingState.RESERVED, on(27), CHANGE);
        need.give(5, on(28), CHANGE);
        assertThat(need.getLeft()).isZero();
        assertThat(need.getSteps())
                .extracting(ListingStep::getState, ListingStep::getAmount)
                .containsExactly(
                        tuple(ListingState.OPEN, null),
                        tuple(ListingState.RESERVED, null),
                        tuple(ListingState.PARTLY_FULFILLED, 4),
                        tuple(ListingState.PARTLY_FULFILLED, 1),
                        tuple(ListingState.RESERVED, null),
                        tuple(ListingState.FULFILLED, 5));
        assertThatThrownBy(() -> need.give(1, on(29), CHANGE)).isInstanceOf(IllegalStepException.class);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "11"})
    void givesNoMoreThanIsLeftAndNotNothing(int given) {
        Need need = need(10);
        need.become(ListingState.RESERVED, on(24), CHANGE);
        assertThatThrownBy(() -> need.give(given, on(25), CHANGE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("matching.step.amountRange");
        assertThat(need.getState()).isEqualTo(ListingState.RESERVED);
        assertThat(need.getSteps()).hasSize(2);
    }

    @Test
    void nothingIsGivenOfWhatNobodyReserved() {
        assertThatThrownBy(() -> need(10).give(1, on(25), CHANGE)).isInstanceOf(IllegalStepException.class);
    }

    @Test
    void aStepThatGivesSaysHowMuch() {
        Need need = need(10);
        need.become(ListingState.RESERVED, on(24), CHANGE);
        assertThatThrownBy(() -> need.become(ListingState.FULFILLED, on(25), CHANGE))
                .hasMessageContaining("matching.step.amountRequired");
        assertThatThrownBy(() -> need.become(ListingState.PARTLY_FULFILLED, on(25), CHANGE))
                .hasMessageContaining("matching.step.amountRequired");
    }

    @Test
    void onlyWhatIsAliveExpires() {
        Need need = need(10);
        need.become(ListingState.WITHDRAWN, on(24), CHANGE);
        assertThatThrownBy(() -> need.expire(on(25), CHANGE)).isInstanceOf(IllegalStepException.class);
    }

    @Test
    void whatExpiresWhileItIsReservedIsOpenAgainOnceConfirmedAndKeepsWhatWasGiven() {
        Need need = need(10);
        need.become(ListingState.RESERVED, on(24), CHANGE);
        need.give(4, on(25), CHANGE);
        need.become(ListingState.RESERVED, on(26), CHANGE);
        need.expire(on(27), CHANGE);
        assertThatThrownBy(() -> need.give(1, on(28), CHANGE)).isInstanceOf(IllegalStepException.class);
        assertThatThrownBy(() -> need.become(ListingState.OPEN, on(28), CHANGE))
                .hasMessageContaining("matching.step.confirmRequired");
        need.confirm(on(28), CHANGE);
        assertThat(need.getState()).isEqualTo(ListingState.OPEN);
        assertThat(need.getConfirmedOn()).isEqualTo(LocalDate.of(2016, 4, 28));
        assertThat(need.getLeft()).isEqualTo(6);
    }

    @Test
    void confirmingWhatIsAliveIsNoStep() {
        Need need = need(10);
        need.become(ListingState.RESERVED, on(24), CHANGE);
        need.confirm(on(28), new Change(CHANGE.at(), "Wiegandt"));
        assertThat(need.getConfirmedBy()).isEqualTo("Wiegandt");
        assertThat(need.getState()).isEqualTo(ListingState.RESERVED);
        assertThat(need.getSteps()).hasSize(2);
    }

    @Test
    void whatIsOverIsNotConfirmed() {
        Need need = new Need(content(10, LocalDate.of(2016, 4, 27)), terms(), null, on(23), CHANGE);
        need.confirm(on(27), CHANGE);
        assertThatThrownBy(() -> need.confirm(on(28), CHANGE)).hasMessageContaining("matching.confirm.periodOver");
    }

    @Test
    void stepsKeepTheirOrderInTime() {
        Need need = need(10);
        need.become(ListingState.RESERVED, on(25), CHANGE);
        assertThatThrownBy(() -> need.become(ListingState.OPEN, on(24), CHANGE))
                .hasMessageContaining("matching.step.beforeLast");
    }

    @Test
    void whatWasGivenStaysGivenWhenTheAmountChanges() {
        Need need = need(10);
        need.become(ListingState.RESERVED, on(24), CHANGE);
        need.give(4, on(25), CHANGE);
        assertThatThrownBy(() -> need.describe(content(4, null), terms(), CHANGE))
                .hasMessageContaining("matching.listing.amountGiven");
        assertThatThrownBy(() -> need.describe(content(new Amount(9, AmountUnit.DAYS), null), terms(), CHANGE))
                .hasMessageContaining("matching.listing.unitGiven");
        need.describe(content(5, null), terms(), CHANGE);
        assertThat(need.getLeft()).isOne();
    }

    @Test
    void whatIsWithdrawnIsOnlyRead() {
        Need need = need(10);
        need.become(ListingState.WITHDRAWN, on(24), CHANGE);
        assertThatThrownBy(() -> need.describe(content(5, null), terms(), CHANGE))
                .hasMessageContaining("matching.listing.finished");
        assertThatThrownBy(() -> need.confirm(on(25), CHANGE)).hasMessageContaining("matching.listing.finished");
    }

    @Test
    void aDayOfTheWeekHasOneTime() {
        WeeklyTime early = new WeeklyTime(DayOfWeek.MONDAY, LocalTime.of(8, 0), LocalTime.of(9, 0));
        WeeklyTime late = new WeeklyTime(DayOfWeek.MONDAY, LocalTime.of(17, 0), LocalTime.of(18, 0));
        assertThatThrownBy(() -> content(10, null, List.of(early, late))).hasMessageContaining("matching.weekly.twice");
        assertThatThrownBy(() -> new WeeklyTime(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(9, 0)))
                .hasMessageContaining("matching.weekly.order");
    }

    private static Need need(int amount) {
        return new Need(content(amount, null), terms(), null, on(23), CHANGE);
    }

    private static NeedTerms terms() {
        return new NeedTerms(50, Set.of(Circumstance.MINORS_PRESENT));
    }

    private static ListingContent content(int amount, LocalDate until) {
        return content(amount, until, List.of());
    }

    private static ListingContent content(Amount amount, LocalDate until) {
        return content(amount, until, List.of());
    }

    private static ListingContent content(int amount, LocalDate until, List<WeeklyTime> times) {
        return content(new Amount(amount, AmountUnit.HOURS), until, times);
    }

    private static ListingContent content(Amount amount, LocalDate until, List<WeeklyTime> times) {
        return new ListingContent(
                "Lesepaten",
                null,
                null,
                null,
                null,
                ResourceType.STAFF_TIME,
                amount,
                Set.of(),
                Set.of(TargetGroup.CHILDREN),
                null,
                null,
                new DayRange(TOLD, until),
                times,
                Set.of());
    }

    private static StepReason on(int day) {
        return ListingStep.why(LocalDate.of(2016, 4, day), "Anruf");
    }
}
