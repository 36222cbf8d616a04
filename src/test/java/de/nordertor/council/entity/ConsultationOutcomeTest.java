package de.nordertor.council.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConsultationOutcomeTest {

    @Test
    void votesAreCountedTogetherOrNotAtAll() {
        assertThat(outcome(ConsultationState.NOTED, null, null, null, null).isCounted())
                .isFalse();
        assertThatThrownBy(() -> outcome(ConsultationState.ADOPTED, 7, null, 0, null))
                .hasMessage("council.consultation.votesTogether");
        assertThatThrownBy(() -> outcome(ConsultationState.REJECTED, 7, -1, 0, null))
                .hasMessage("council.consultation.votesRange");
    }

    @ParameterizedTest
    @EnumSource(ConsultationState.class)
    void onlyWhatIsAdoptedNeedsMoreVotesForThanAgainst(ConsultationState state) {
        if (!state.isDecided()) {
            return;
        }
        outcome(state, 6, 5, 1, "Wortlaut").requireMajority();
        outcome(state, null, null, null, "Wortlaut").requireMajority();
        for (int votesFor : new int[] {2, 5}) {
            ConsultationOutcome lost = outcome(state, votesFor, 5, 1, "Wortlaut");
            if (state.isAdopted()) {
                assertThatThrownBy(lost::requireMajority).hasMessage("council.consultation.noMajority");
            } else {
                lost.requireMajority();
            }
        }
    }

    @Test
    void whatWasAmendedPostponedOrReferredSaysHow() {
        for (ConsultationState state : ConsultationState.OUTCOMES) {
            boolean needsWords = state == ConsultationState.ADOPTED_AMENDED || state.leadsOn();
            if (needsWords) {
                assertThatThrownBy(() -> outcome(state, null, null, null, " "))
                        .hasMessage("council.consultation.resultRequired");
            } else {
                outcome(state, null, null, null, null);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ConsultationState.class)
    void whatIsDecidedIsOnlyCorrectedAndWhatIsWithdrawnStaysSo(ConsultationState state) {
        for (ConsultationState target : ConsultationState.values()) {
            if (state.isDecided()) {
                assertThat(state.mayBecome(target)).isEqualTo(target.isDecided());
            }
            assertThat(ConsultationState.WITHDRAWN.mayBecome(target)).isFalse();
        }
        assertThat(ConsultationState.PLANNED.mayBecome(ConsultationState.ADOPTED))
                .isFalse();
        assertThat(ConsultationState.ON_AGENDA.mayBecome(ConsultationState.PLANNED))
                .isTrue();
    }

    private static ConsultationOutcome outcome(
            ConsultationState state, Integer votesFor, Integer votesAgainst, Integer abstained, String result) {
        return new ConsultationOutcome(state, votesFor, votesAgainst, abstained, result);
    }
}
