package de.nordertor.cooperation.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.matching.entity.AmountUnit;
import de.nordertor.partner.entity.ResourceType;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CommitmentTest {

    private static final LocalDate DUE = SampleAgreement.DUE;
    private static final String OUTCOMES =
            """
            OPEN -> HONOURED, PARTLY, BROKEN, WAIVED
            HONOURED ->
            PARTLY -> HONOURED, PARTLY, BROKEN, WAIVED
            LATE ->
            BROKEN ->
            WAIVED ->
            REPLACED ->
            """;

    private final SampleAgreement sample = new SampleAgreement().signed();
    private final Commitment hours = sample.hours();

    @Test
    void theOutcomesAreTheAgreedOnes() {
        String outcomes = Arrays.stream(CommitmentState.values())
                .map(state -> (state + " -> " + outcomesOf(state)).stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(outcomes).isEqualTo(OUTCOMES);
    }

    private static String outcomesOf(CommitmentState state) {
        return Arrays.stream(CommitmentState.values())
                .filter(outcome -> isAccepted(state, outcome))
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }

    private static boolean isAccepted(CommitmentState from, CommitmentState outcome) {
        Commitment promise = new SampleAgreement().signed().hours();
        reach(promise, from);
        try {
            promise.requireOutcome(outcome);
            return true;
        } catch (IllegalStepException refused) {
            assertThat(promise.getState()).isEqualTo(from);
            return false;
        }
    }

    private static void reach(Commitment promise, CommitmentState state) {
        switch (state) {
            case OPEN -> {}
            case LATE ->
                promise.settle(delivery(CommitmentState.HONOURED, null, DUE.plusDays(1)), SampleAgreement.CHANGE);
            case PARTLY -> promise.settle(delivery(state, "40", DUE), SampleAgreement.CHANGE);
            case REPLACED -> promise.replace(CommitmentRecord.why(DUE, "Fassung 2"), SampleAgreement.CHANGE);
            default -> promise.settle(delivery(state, null, DUE), SampleAgreement.CHANGE);
        }
        assertThat(promise.getState()).isEqualTo(state);
    }

    @Test
    void whatIsHonouredAfterItsDayIsLateAndOnItsDayInTime() {
        hours.settle(delivery(CommitmentState.HONOURED, null, DUE), SampleAgreement.CHANGE);
        assertThat(hours.getState()).isEqualTo(CommitmentState.HONOURED);
        assertThat(hours.getDelivered()).isEqualByComparingTo("120");
        Commitment other = new SampleAgreement().signed().hours();
        other.settle(delivery(CommitmentState.HONOURED, "130", DUE.plusDays(1)), SampleAgreement.CHANGE);
        assertThat(other.getState()).isEqualTo(CommitmentState.LATE);
        assertThat(other.getDelivered()).isEqualByComparingTo("130");
    }

    @Test
    void aPartIsMoreThanNothingAndLessThanAll() {
        for (String amount : new String[] {null, "120", "121"}) {
            assertThatThrownBy(
                            () -> hours.settle(delivery(CommitmentState.PARTLY, amount, DUE), SampleAgreement.CHANGE))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessage("cooperation.commitment.notPartly");
        }
        assertThatThrownBy(() -> delivery(CommitmentState.PARTLY, "0", DUE))
                .hasMessage("cooperation.commitment.amountRange");
        assertThatThrownBy(() -> hours.settle(delivery(CommitmentState.HONOURED, "119.5", DUE), SampleAgreement.CHANGE))
                .hasMessage("cooperation.commitment.notAll");
        assertThat(hours.getState()).isEqualTo(CommitmentState.OPEN);
        assertThat(hours.getRecords()).isEmpty();
    }

    @Test
    void whatWasGivenOfABrokenPromiseStaysGiven() {
        reach(hours, CommitmentState.PARTLY);
        hours.settle(delivery(CommitmentState.BROKEN, null, DUE.plusDays(3)), SampleAgreement.CHANGE);
        assertThat(hours.getDelivered()).isEqualByComparingTo("40");
        assertThat(hours.getRecords())
                .extracting(CommitmentRecord::getState, CommitmentRecord::getOn)
                .containsExactly(tuple(CommitmentState.PARTLY, DUE), tuple(CommitmentState.BROKEN, DUE.plusDays(3)));
    }

    @Test
    void aCorrectionLeavesWhatWasRecordedBeforeInTheTrail() {
        reach(hours, CommitmentState.BROKEN);
        hours.correct(delivery(CommitmentState.HONOURED, null, DUE.plusDays(2)), SampleAgreement.CHANGE);
        assertThat(hours.getState()).isEqualTo(CommitmentState.LATE);
        assertThat(hours.getRecords())
                .extracting(CommitmentRecord::getKind, CommitmentRecord::getState)
                .containsExactly(
                        tuple(RecordKind.OUTCOME, CommitmentState.BROKEN),
                        tuple(RecordKind.CORRECTION, CommitmentState.LATE));
        hours.correct(delivery(CommitmentState.OPEN, null, DUE), SampleAgreement.CHANGE);
        assertThat(hours.getState()).isEqualTo(CommitmentState.OPEN);
        assertThat(hours.getDelivered()).isNull();
        assertThatThrownBy(() -> hours.correct(delivery(CommitmentState.BROKEN, null, DUE), SampleAgreement.CHANGE))
                .hasMessage("cooperation.commitment.nothingToCorrect");
    }

    @Test
    void anotherDayIsAnotherVersionAndDecidesWhatIsLate() {
        hours.moveDue(DUE.plusMonths(1), CommitmentRecord.why(DUE, "Krankheit"), SampleAgreement.CHANGE);
        assertThat(hours.getDueVersion()).isEqualTo(2);
        hours.settle(delivery(CommitmentState.HONOURED, null, DUE.plusDays(20)), SampleAgreement.CHANGE);
        assertThat(hours.getState()).isEqualTo(CommitmentState.HONOURED);
        assertThatThrownBy(() -> hours.moveDue(
                        DUE.plusMonths(2), CommitmentRecord.why(DUE, "Noch einmal"), SampleAgreement.CHANGE))
                .hasMessage("cooperation.commitment.settled");
    }

    @Test
    void theSameDayIsNoOtherDay() {
        assertThatThrownBy(() -> hours.moveDue(DUE, CommitmentRecord.why(DUE, "Warum"), SampleAgreement.CHANGE))
                .hasMessage("cooperation.commitment.sameDay");
        assertThat(hours.getDueVersion()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"HONOURED", "PARTLY"})
    void goodsForTheTownStayPromised(CommitmentState outcome) {
        Commitment goods = sample.goods();
        assertThatThrownBy(() -> goods.settle(delivery(outcome, "1", DUE), SampleAgreement.CHANGE))
                .hasMessage("cooperation.commitment.promisedOnly");
        goods.settle(delivery(CommitmentState.WAIVED, null, DUE), SampleAgreement.CHANGE);
        assertThat(goods.getState()).isEqualTo(CommitmentState.WAIVED);
        assertThatThrownBy(() -> goods.correct(delivery(outcome, "1", DUE), SampleAgreement.CHANGE))
                .hasMessage("cooperation.commitment.promisedOnly");
    }

    @Test
    void nothingIsRecordedBeforeTheAgreementIsSigned() {
        Commitment promise = new SampleAgreement().hours();
        assertThatThrownBy(() -> promise.settle(delivery(CommitmentState.HONOURED, null, DUE), SampleAgreement.CHANGE))
                .hasMessage("cooperation.commitment.notSigned");
    }

    @Test
    void nobodyOwesToHimselfAndOnlySidesOwe() {
        SampleAgreement draft = new SampleAgreement();
        assertThatThrownBy(() -> draft.promise(null, null, ResourceType.CONTACTS, null, null))
                .hasMessage("cooperation.commitment.sameSide");
        assertThatThrownBy(() -> draft.promise(99L, null, ResourceType.CONTACTS, null, null))
                .hasMessage("cooperation.commitment.noSide");
        assertThatThrownBy(() -> draft.promise(SampleAgreement.PARTNER, null, ResourceType.STAFF_TIME, "3", null))
                .hasMessage("cooperation.commitment.amountAndUnit");
        assertThatThrownBy(() -> draft.promise(
                        SampleAgreement.PARTNER, null, ResourceType.STAFF_TIME, "1.005", AmountUnit.HOURS))
                .hasMessage("cooperation.commitment.amountRange");
    }

    @Test
    void aNewerVersionOwesWhatIsLeft() {
        reach(hours, CommitmentState.PARTLY);
        Commitment rest = new Commitment(new SampleAgreement().agreement(), hours, SampleAgreement.CHANGE);
        assertThat(rest.content().amount()).isEqualByComparingTo("80");
        assertThat(rest.getState()).isEqualTo(CommitmentState.OPEN);
    }

    private static Delivery delivery(CommitmentState outcome, String amount, LocalDate on) {
        return new Delivery(
                outcome, amount == null ? null : new BigDecimal(amount), CommitmentRecord.why(on, "Liste der Schule"));
    }
}
