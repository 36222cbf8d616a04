package de.nordertor.cooperation.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.StepReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CooperationTest {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 18);
    private static final Change CHANGE = new Change(Instant.parse("2016-05-18T08:00:00Z"), "Brandhorst");
    private static final AgreementStanding SIGNED = new AgreementStanding(DAY, true, true);

    private static final String AGREED =
            """
            PROPOSED -> INITIATION, CANCELLED
            INITIATION -> AGREED, ON_HOLD, CANCELLED
            AGREED -> IN_PROGRESS, ON_HOLD, CANCELLED
            IN_PROGRESS -> ON_HOLD, COMPLETED, CANCELLED
            ON_HOLD -> INITIATION, AGREED, IN_PROGRESS, CANCELLED
            COMPLETED -> SUSTAINED
            SUSTAINED ->
            CANCELLED ->
            """;

    @Test
    void theStepsAreTheAgreedOnes() {
        String steps = Arrays.stream(CooperationState.values())
                .map(state -> (state + " -> "
                                + Arrays.stream(CooperationState.values())
                                        .filter(state::mayBecome)
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", ")))
                        .stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(steps).isEqualTo(AGREED);
    }

    @ParameterizedTest
    @EnumSource
    void everyPairOfStatesIsAStepOrRefused(CooperationState from) {
        for (CooperationState target : CooperationState.values()) {
            Cooperation cooperation = at(from);
            if (cooperation.nextSteps().contains(target)) {
                go(cooperation, target);
                assertThat(cooperation.getState()).isEqualTo(target);
            } else {
                assertThatThrownBy(() -> go(cooperation, target))
                        .as(from + " to " + target)
                        .isInstanceOf(IllegalStepException.class);
                assertThat(cooperation.getState()).isEqualTo(from);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"INITIATION", "AGREED", "IN_PROGRESS"})
    void whatRestsGoesOnWhereItWasOrIsCancelled(CooperationState from) {
        Cooperation cooperation = at(from);
        cooperation.rest(DAY.plusMonths(3), why("Umbau der Schule"), CHANGE);
        assertThat(cooperation.nextSteps()).containsExactly(from, CooperationState.CANCELLED);
        assertThat(cooperation.getResumeOn()).isEqualTo(DAY.plusMonths(3));
        for (CooperationState other :
                Set.of(CooperationState.INITIATION, CooperationState.AGREED, CooperationState.IN_PROGRESS)) {
            if (other != from) {
                assertThatThrownBy(() -> cooperation.become(other, SIGNED, why("Weiter"), CHANGE))
                        .hasMessage("cooperation.step.illegalFromRest");
            }
        }
        cooperation.become(from, AgreementStanding.NONE, why("Weiter"), CHANGE);
        assertThat(cooperation.getState()).isEqualTo(from);
        assertThat(cooperation.getResumeOn()).isNull();
        assertThat(cooperation.getRestedFrom()).isNull();
    }

    @Test
    void whatRestsSaysUntilWhen() {
        Cooperation cooperation = at(CooperationState.IN_PROGRESS);
        assertThatThrownBy(() -> cooperation.rest(null, why("Umbau"), CHANGE))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> cooperation.become(CooperationState.ON_HOLD, SIGNED, why("Umbau"), CHANGE))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> cooperation.rest(DAY, why("Umbau"), CHANGE))
                .hasMessage("cooperation.step.resumeBefore");
        assertThat(cooperation.getState()).isEqualTo(CooperationState.IN_PROGRESS);
    }

    @Test
    void anAgreementIsWholeBeforeItIsAgreed() {
        Cooperation cooperation = at(CooperationState.INITIATION);
        refuses(cooperation, AgreementStanding.NONE, "cooperation.step.noAgreement");
        refuses(cooperation, new AgreementStanding(null, true, true), "cooperation.step.agreementWithoutDay");
        refuses(cooperation, new AgreementStanding(DAY, false, true), "cooperation.step.agreementUnsigned");
        refuses(cooperation, new AgreementStanding(DAY, true, false), "cooperation.step.agreementWithoutCopy");
        assertThatCode(() -> cooperation.become(CooperationState.AGREED, SIGNED, why("Unterschrieben"), CHANGE))
                .doesNotThrowAnyException();
    }

    private static void refuses(Cooperation cooperation, AgreementStanding standing, String message) {
        assertThatThrownBy(() -> cooperation.become(CooperationState.AGREED, standing, why("Ja"), CHANGE))
                .isInstanceOf(IllegalStepException.class)
                .hasMessage(message);
    }

    @Test
    void completionNeedsAnOutcomeAndLastingACarrier() {
        Cooperation cooperation = at(CooperationState.IN_PROGRESS);
        cooperation.conclude(null, null, CHANGE);
        assertThatThrownBy(() -> go(cooperation, CooperationState.COMPLETED)).hasMessage("cooperation.step.noOutcome");
        cooperation.conclude("Zwölf Ausbildungsplätze", null, CHANGE);
        go(cooperation, CooperationState.COMPLETED);
        assertThatThrownBy(() -> go(cooperation, CooperationState.SUSTAINED))
                .hasMessage("cooperation.step.noSustainment");
        assertThatThrownBy(() -> cooperation.conclude(" ", null, CHANGE))
                .hasMessage("cooperation.cooperation.outcomeStays");
        assertThat(cooperation.getOutcome()).isEqualTo("Zwölf Ausbildungsplätze");
    }

    @Test
    void everyStepIsKeptWithDayAndReasonAndNoneGoesBackInTime() {
        Cooperation cooperation = proposed();
        cooperation.become(CooperationState.INITIATION, AgreementStanding.NONE, why("Gespräch vereinbart"), CHANGE);
        cooperation.rest(DAY.plusDays(10), why("Urlaub"), CHANGE);
        assertThatThrownBy(() -> cooperation.become(
                        CooperationState.CANCELLED,
                        AgreementStanding.NONE,
                        CooperationStep.why(DAY.minusDays(1), "Früher"),
                        CHANGE))
                .hasMessage("cooperation.step.beforeLast");
        assertThat(cooperation.getSteps())
                .extracting(CooperationStep::getState, CooperationStep::getReason, CooperationStep::getResumeOn)
                .containsExactly(
                        tuple(CooperationState.PROPOSED, "Vorgeschlagen", null),
                        tuple(CooperationState.INITIATION, "Gespräch vereinbart", null),
                        tuple(CooperationState.ON_HOLD, "Urlaub", DAY.plusDays(10)));
    }

    @ParameterizedTest
    @EnumSource(
            value = CooperationState.class,
            names = {"COMPLETED", "SUSTAINED", "CANCELLED"})
    void nobodyJoinsWhatIsFinished(CooperationState state) {
        Cooperation finished = at(state);
        assertThatThrownBy(() -> finished.join(null, PartnerRole.GIVER, null, null, CHANGE))
                .isInstanceOf(IllegalStepException.class)
                .hasMessage("cooperation.cooperation.finished");
    }

    static Cooperation proposed() {
        return new Cooperation(content("Lesepaten"), why("Vorgeschlagen"), CHANGE);
    }

    private static CooperationContent content(String title) {
        return new CooperationContent(
                title, null, null, null, null, null, null, null, null, null, null, null, null, Set.of(), Set.of());
    }

    private static StepReason why(String reason) {
        return CooperationStep.why(DAY, reason);
    }

    private static Cooperation at(CooperationState state) {
        Cooperation cooperation = proposed();
        cooperation.conclude(
                "Erreicht", new Sustainment(SustainmentForm.ASSOCIATION, "Förderverein", DAY, null), CHANGE);
        switch (state) {
            case PROPOSED -> {}
            case CANCELLED -> go(cooperation, state);
            case ON_HOLD -> {
                go(cooperation, CooperationState.INITIATION);
                go(cooperation, state);
            }
            default ->
                Arrays.stream(CooperationState.values())
                        .filter(step -> step.ordinal() > 0 && step.ordinal() <= state.ordinal())
                        .filter(step -> step != CooperationState.ON_HOLD)
                        .forEach(step -> go(cooperation, step));
        }
        return cooperation;
    }

    private static void go(Cooperation cooperation, CooperationState target) {
        if (target == CooperationState.ON_HOLD) {
            cooperation.rest(DAY.plusDays(30), why("Ruht"), CHANGE);
        } else {
            cooperation.become(target, SIGNED, why("Weiter"), CHANGE);
        }
    }
}
