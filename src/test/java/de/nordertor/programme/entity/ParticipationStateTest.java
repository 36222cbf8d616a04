package de.nordertor.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.IllegalStepException;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ParticipationStateTest {

    private static final String AGREED =
            """
            PREPARING -> EXPRESSION_OF_INTEREST_SUBMITTED, WITHDRAWN
            EXPRESSION_OF_INTEREST_SUBMITTED -> PENDING, REJECTED, WITHDRAWN
            PENDING -> ADMITTED, REJECTED, WITHDRAWN
            ADMITTED -> ACTIVE, DROPPED_OUT
            ACTIVE -> COMPLETED, DROPPED_OUT
            COMPLETED ->
            REJECTED ->
            WITHDRAWN ->
            DROPPED_OUT ->
            """;

    @Test
    void theStepsAreTheAgreedOnes() {
        String steps = Arrays.stream(ParticipationState.values())
                .map(state -> (state + " -> "
                                + state.steps().stream().map(Enum::name).collect(Collectors.joining(", ")))
                        .stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(steps).isEqualTo(AGREED);
    }

    @ParameterizedTest
    @EnumSource
    void everyOtherStepIsRefusedWithBothNames(ParticipationState state) {
        for (ParticipationState target : ParticipationState.values()) {
            if (!state.mayBecome(target)) {
                assertThatThrownBy(() -> state.become(target))
                        .isInstanceOfSatisfying(IllegalStepException.class, refused -> assertThat(refused.arguments())
                                .extracting(String::valueOf)
                                .anySatisfy(name -> assertThat(name).contains(state.name()))
                                .anySatisfy(name -> assertThat(name).contains(target.name())));
            }
        }
    }
}
