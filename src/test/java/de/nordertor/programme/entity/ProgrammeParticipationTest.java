package de.nordertor.programme.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.StepReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeParticipationTest {

    private static final LocalDate STARTS = LocalDate.of(2016, 1, 1);
    private static final LocalDate BEGUN = LocalDate.of(2016, 3, 14);
    private static final Change CHANGE = new Change(Instant.parse("2016-05-18T10:00:00Z"), "Brandhorst, Mirja");
    private static final Checklist ANSWERED = new Checklist(List.of(new CriterionContent("Ziele", 3, 4, null)));
    private static final Checklist OPEN = new Checklist(List.of(new CriterionContent("Ziele", 3, null, null)));

    private final FundingProgramme programme = new FundingProgramme(
            new ProgrammeContent(
                    "Kooperationen",
                    null,
                    null,
                    null,
                    null,
                    STARTS,
                    null,
                    10,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    List.of()),
            CHANGE);
    private final ProgrammeParticipation participation =
            new ProgrammeParticipation(programme, 17L, ANSWERED, on(BEGUN), CHANGE);

    @Test
    void everyStepTellsWhenWhyAndWho() {
        participation.become(
                ParticipationState.EXPRESSION_OF_INTEREST_SUBMITTED,
                ParticipationStep.why(LocalDate.of(2016, 4, 11), "Brief ist fort"),
                CHANGE);
        assertThat(participation.getState()).isEqualTo(ParticipationState.EXPRESSION_OF_INTEREST_SUBMITTED);
        assertThat(participation.getStateSince()).isEqualTo("2016-04-11");
        assertThat(participation.getSteps()).hasSize(2).last().satisfies(step -> {
            assertThat(step.getOn()).isEqualTo("2016-04-11");
            assertThat(step.getReason()).isEqualTo("Brief ist fort");
            assertThat(step.getRecordedBy()).isEqualTo("Brandhorst, Mirja");
            assertThat(step.getRecordedAt()).isEqualTo(CHANGE.at());
        });
    }

    @Test
    void nobodyExpressesInterestBeforeTheChecklistIsAnswered() {
        participation.assess(null, null, OPEN, CHANGE);
        assertThatThrownBy(() -> goTo(ParticipationState.EXPRESSION_OF_INTEREST_SUBMITTED))
                .isInstanceOfSatisfying(IllegalStepException.class, refused -> assertThat(refused.arguments())
                        .containsExactly("Ziele"));
        assertThat(participation.getState()).isEqualTo(ParticipationState.PREPARING);
        goTo(ParticipationState.WITHDRAWN);
    }

    @Test
    void nothingHappensBeforeTheProgrammeOrTheLastStep() {
        assertThatThrownBy(() -> new ProgrammeParticipation(programme, null, ANSWERED, on(STARTS.minusDays(1)), CHANGE))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> participation.become(ParticipationState.WITHDRAWN, on(BEGUN.minusDays(1)), CHANGE))
                .isInstanceOf(InvalidInputException.class);
        assertThat(participation.getSteps()).hasSize(1);
        participation.become(ParticipationState.WITHDRAWN, on(BEGUN), CHANGE);
    }

    @Test
    void aSignalIsHeardOnlyWhileOneWaitsAndChangesNoState() {
        SignalContent kind = new SignalContent(BEGUN, SignalTone.FAVOURABLE, "Träger", "wohlwollend");
        assertThatThrownBy(() -> participation.hear(kind, CHANGE)).isInstanceOf(IllegalStepException.class);
        goTo(ParticipationState.EXPRESSION_OF_INTEREST_SUBMITTED);
        participation.hear(kind, CHANGE);
        goTo(ParticipationState.PENDING);
        participation.hear(new SignalContent(BEGUN, SignalTone.OPEN, null, "noch offen"), CHANGE);
        assertThat(participation.getState()).isEqualTo(ParticipationState.PENDING);
        assertThat(participation.getSignals())
                .extracting(InformalSignal::getText)
                .containsExactly("noch offen", "wohlwollend");
        goTo(ParticipationState.ADMITTED);
        assertThatThrownBy(() -> participation.hear(kind, CHANGE)).isInstanceOf(IllegalStepException.class);
    }

    @Test
    void whatHasNotComeIsNotWrittenDown() {
        assertThatThrownBy(() -> on(BEGUN).requireNotAfter(BEGUN.minusDays(1)))
                .isInstanceOf(InvalidInputException.class);
        assertThat(on(BEGUN).requireNotAfter(BEGUN).on()).isEqualTo(BEGUN);
        assertThatThrownBy(() -> new SignalContent(BEGUN, SignalTone.OPEN, null, "x").requireNotAfter(STARTS))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aStepWithoutAReasonIsNone() {
        assertThatThrownBy(() -> ParticipationStep.why(BEGUN, " ")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> ParticipationStep.why(null, "Grund")).isInstanceOf(InvalidInputException.class);
    }

    private void goTo(ParticipationState target) {
        participation.become(target, on(BEGUN), CHANGE);
    }

    private static StepReason on(LocalDate day) {
        return ParticipationStep.why(day, "Grund");
    }
}
