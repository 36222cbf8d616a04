package de.nordertor.idea.entity;

import static org.assertj.core.api.Assertions.assertThat;
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

class IdeaTest {

    private static final LocalDate CAME = LocalDate.of(2016, 4, 23);
    private static final LocalDate REVIEWED = LocalDate.of(2016, 5, 9);
    private static final Change CHANGE = new Change(Instant.parse("2016-05-18T08:00:00Z"), "Brandhorst");

    private static final String AGREED =
            """
            COLLECTED -> UNDER_REVIEW
            UNDER_REVIEW -> ADOPTED, MERGED, REJECTED
            ADOPTED ->
            MERGED ->
            REJECTED ->
            """;

    @Test
    void theStepsAreTheAgreedOnes() {
        String steps = Arrays.stream(IdeaState.values())
                .map(state -> (state + " -> "
                                + state.steps().stream().map(Enum::name).collect(Collectors.joining(", ")))
                        .stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
        assertThat(steps).isEqualTo(AGREED);
    }

    @Test
    void everyStepIsKeptWithDayAndReason() {
        Idea idea = reviewed("Bänke");
        idea.become(IdeaState.REJECTED, why(REVIEWED, "Kein Platz"), CHANGE);
        assertThat(idea.getSteps())
                .extracting(IdeaStep::getState, IdeaStep::getOn, IdeaStep::getReason)
                .containsExactly(
                        tuple(IdeaState.COLLECTED, CAME, "Aufgenommen"),
                        tuple(IdeaState.UNDER_REVIEW, REVIEWED, "Zu prüfen"),
                        tuple(IdeaState.REJECTED, REVIEWED, "Kein Platz"));
        assertThatThrownBy(() -> idea.become(IdeaState.ADOPTED, why(REVIEWED, "Doch"), CHANGE))
                .isInstanceOf(IllegalStepException.class);
    }

    @Test
    void aDecisionNeedsAReasonAndComesAfterTheReview() {
        Idea idea = reviewed("Bänke");
        assertThatThrownBy(() -> why(REVIEWED, " ")).isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> idea.become(IdeaState.ADOPTED, why(CAME, "Gut"), CHANGE))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("idea.step.beforeLast");
        assertThatThrownBy(() -> why(REVIEWED, "Gut").requireNotAfter(CAME)).hasMessage("idea.step.future");
    }

    @Test
    void whatIsMergedIsOnlyRead() {
        Idea part = reviewed("Bänke");
        Idea whole = reviewed("Sitzgelegenheiten");
        part.mergeInto(whole, why(REVIEWED, "Dasselbe"), CHANGE);
        assertThat(part.getState()).isEqualTo(IdeaState.MERGED);
        assertThat(part.getMergedInto()).isSameAs(whole);
        assertThatThrownBy(() -> part.describe(content("Anders", CAME), CHANGE)).hasMessage("idea.idea.merged");
        assertThatThrownBy(part::requireOwnLife).isInstanceOf(IllegalStepException.class);
    }

    @Test
    void thereIsNoCircleAndNothingIsMergedIntoWhatIsDecidedAgainst() {
        Idea part = reviewed("Bänke");
        Idea whole = reviewed("Sitzgelegenheiten");
        part.mergeInto(whole, why(REVIEWED, "Dasselbe"), CHANGE);
        assertThatThrownBy(() -> whole.mergeInto(part, why(REVIEWED, "Zurück"), CHANGE))
                .hasMessage("idea.merge.notAlive");
        assertThatThrownBy(() -> whole.mergeInto(whole, why(REVIEWED, "Selbst"), CHANGE))
                .hasMessage("idea.merge.same");
        Idea collected = new Idea(content("Neu", CAME), "Aufgenommen", CHANGE);
        assertThatThrownBy(() -> collected.mergeInto(whole, why(REVIEWED, "Gleich"), CHANGE))
                .isInstanceOf(IllegalStepException.class);
    }

    @Test
    void anIdeaCameBeforeItsReview() {
        Idea idea = reviewed("Bänke");
        assertThatThrownBy(() -> idea.describe(content("Bänke", REVIEWED.plusDays(1)), CHANGE))
                .hasMessage("idea.idea.receivedAfterReview");
        assertThatThrownBy(() -> content("Bänke", REVIEWED).requireNotAfter(CAME))
                .hasMessage("idea.idea.future");
    }

    @Test
    void nobodyIsNoSupporter() {
        Idea idea = reviewed("Bänke");
        for (int amount : new int[] {0, IdeaSupport.MOST + 1, -IdeaSupport.MOST - 1}) {
            assertThatThrownBy(() -> new IdeaSupport(idea, amount, null, CHANGE))
                    .hasMessage("idea.support.outside");
        }
    }

    private static Idea reviewed(String title) {
        Idea idea = new Idea(content(title, CAME), "Aufgenommen", CHANGE);
        idea.become(IdeaState.UNDER_REVIEW, why(REVIEWED, "Zu prüfen"), CHANGE);
        return idea;
    }

    private static IdeaContent content(String title, LocalDate came) {
        return new IdeaContent(title, null, IdeaSource.RESIDENT, null, came, null, null, Set.of());
    }

    private static StepReason why(LocalDate on, String reason) {
        return IdeaStep.why(on, reason);
    }
}
