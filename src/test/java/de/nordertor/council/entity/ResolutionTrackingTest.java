package de.nordertor.council.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.boundary.Texts;
import de.nordertor.platform.entity.Change;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What has to be done after a resolution: until when, by whom, and what has to be said when it is late. */
class ResolutionTrackingTest {

    private static final Change NOW = new Change(Instant.parse("2016-06-01T08:00:00Z"), "Erika Muster");
    private static final LocalDate TODAY = LocalDate.of(2016, 6, 1);
    private static final LocalDate DUE = LocalDate.of(2016, 6, 10);
    private static final LocalDate AFTER = DUE.plusDays(1);

    private final Committee social =
            new Committee("Sozialausschuss", CommitteeKind.SPECIALIST_COMMITTEE, Visibility.PUBLIC, 10);
    private final CouncilPaper paper = new CouncilPaper(
            new PaperType("R", "Bericht", new NumberPattern("{lfd}"), false, false),
            5L,
            1L,
            new PaperContent(TODAY, null, "K", "Betreff", "<p>T</p>", null, Visibility.PUBLIC, null, List.of()),
            NOW);

    @Test
    void itBelongsToWhatWasAdopted() {
        for (ConsultationState outcome : ConsultationState.OUTCOMES) {
            if (outcome.isAdopted()) {
                assertThat(tracked(outcome).due(TODAY)).isEqualTo(TrackingDue.OPEN);
            } else {
                assertThatThrownBy(() -> tracked(outcome))
                        .isInstanceOf(IllegalStepException.class)
                        .hasMessage("council.tracking.notAdopted");
            }
        }
        Consultation planned = consultation();
        assertThatThrownBy(() -> new ResolutionTracking(planned, due(DUE), TODAY, NOW))
                .hasMessage("council.tracking.notAdopted");
    }

    @Test
    void theDepartmentIsThatOfThePaperUnlessAnotherIsNamed() {
        ResolutionTracking tracking = tracked();
        assertThat(tracking.getDepartmentId()).isEqualTo(5L);
        tracking.save(new TrackingContent("Bau", 7L, 8L, DUE, TrackingState.OPEN, null, null, null, null), TODAY, NOW);
        assertThat(tracking.getDepartmentId()).isEqualTo(8L);
        assertThat(tracking.getResponsibleId()).isEqualTo(7L);
    }

    @Test
    void whatIsDoneHasADayThatIsNotToCome() {
        ResolutionTracking tracking = tracked();
        refuses(tracking, ended(TrackingState.DONE, null, null), "council.tracking.doneOnRequired");
        refuses(tracking, ended(TrackingState.DONE, TODAY.plusDays(1), null), "council.tracking.doneOnFuture");
        refuses(tracking, ended(TrackingState.OPEN, TODAY, null), "council.tracking.doneOnOnlyDone");
        assertThat(tracking.due(AFTER)).isEqualTo(TrackingDue.LATE);

        tracking.save(ended(TrackingState.DONE, TODAY, null), TODAY, NOW);

        assertThat(tracking.due(AFTER)).isEqualTo(TrackingDue.DONE);
        assertThat(tracking.getEndedOn()).isEqualTo(TODAY);
        assertThat(tracking.content().doneOn()).isEqualTo(TODAY);
    }

    @Test
    void whatIsRefusedIsSaidRightly() {
        assertThat(Texts.in(Locale.GERMAN).get("council.tracking.doneOnFuture"))
                .startsWith("Erledigt ist etwas spätestens heute;");
    }

    @Test
    void whatIsDroppedHasAReason() {
        ResolutionTracking tracking = tracked();
        refuses(tracking, ended(TrackingState.DROPPED, null, null), "council.tracking.dropReasonRequired");

        tracking.save(ended(TrackingState.DROPPED, null, "Der Träger baut selbst."), TODAY, NOW);
        tracking.save(ended(TrackingState.DROPPED, null, "Der Träger baut."), AFTER, NOW);

        assertThat(tracking.getEndedOn()).isEqualTo(TODAY);
        assertThat(tracking.content().doneOn()).isNull();
        tracking.save(due(AFTER), TODAY, NOW);
        assertThat(tracking.getEndedOn()).isNull();
        assertThat(tracking.due(TODAY)).isEqualTo(TrackingDue.OPEN);
    }

    @Test
    void onItsDayItIsNotLateYet() {
        ResolutionTracking tracking = tracked();
        assertThat(tracking.due(DUE)).isEqualTo(TrackingDue.OPEN);
        tracking.save(due(DUE), DUE, NOW);
        assertThat(tracking.isDelayed(DUE)).isFalse();
        assertThat(tracking.isDelayed(AFTER)).isTrue();
    }

    @Test
    void whatIsLateNeedsAReasonAndANextStep() {
        ResolutionTracking tracking = tracked();
        for (TrackingContent silent :
                List.of(late(DUE, null, null), late(DUE, "Frost", null), late(DUE, null, "Nachbessern"))) {
            assertThatThrownBy(() -> tracking.save(silent, AFTER, NOW))
                    .isInstanceOf(InvalidInputException.class)
                    .hasMessage("council.tracking.delayRequired");
        }
        assertThatThrownBy(() -> tracking.save(due(AFTER.plusDays(20)), AFTER, NOW))
                .as("a later day alone passes over in silence that one was missed")
                .hasMessage("council.tracking.delayRequired");
        assertThatThrownBy(() -> new ResolutionTracking(adopted(), due(TODAY.minusDays(1)), TODAY, NOW))
                .hasMessage("council.tracking.delayRequired");

        tracking.save(late(DUE, "Frost", "Nachbessern"), AFTER, NOW);

        assertThat(tracking.getDueVersion()).isZero();
        tracking.save(ended(TrackingState.DONE, AFTER, null), AFTER, NOW);
    }

    @Test
    void aLaterDayIsCountedAndTheFirstThatWasMissedIsKept() {
        ResolutionTracking tracking = tracked();
        assertThatThrownBy(() -> tracking.save(late(DUE.minusDays(1), "Frost", "Nachbessern"), AFTER, NOW))
                .hasMessage("council.tracking.laterOnly");
        LocalDate later = AFTER.plusDays(20);

        tracking.save(late(later, "Frost", "Nachbessern"), AFTER, NOW);

        assertThat(tracking.getDueVersion()).isEqualTo(1);
        assertThat(tracking.due(AFTER)).isEqualTo(TrackingDue.OPEN);
        assertThat(tracking.isDelayed(AFTER)).isTrue();
        assertThat(tracking.firstDueOn()).isEqualTo(DUE);
        tracking.save(late(later.plusDays(30), "Regen", "Nachbessern"), later.plusDays(1), NOW);
        assertThat(tracking.getDueVersion()).isEqualTo(2);
        assertThat(tracking.firstDueOn()).isEqualTo(DUE);
    }

    @Test
    void aDayMovedBeforeItCameWasNotMissed() {
        ResolutionTracking tracking = tracked();
        tracking.save(due(DUE.plusDays(5)), TODAY, NOW);
        tracking.save(due(DUE.minusDays(5)), TODAY, NOW);
        assertThat(tracking.getDueVersion()).isEqualTo(2);
        assertThat(tracking.isDelayed(TODAY)).isFalse();
        assertThat(tracking.firstDueOn()).isEqualTo(DUE.minusDays(5));
    }

    @Test
    void theTaskAndTheDayAreNeeded() {
        assertThatThrownBy(() -> new TrackingContent(" ", null, null, DUE, null, null, null, null, null))
                .hasMessage("platform.error.required");
        assertThatThrownBy(() -> new TrackingContent("Bau", null, null, null, null, null, null, null, null))
                .hasMessage("platform.error.required");
        assertThatThrownBy(() -> due(LocalDate.of(2200, 1, 1))).hasMessage("council.tracking.dayRange");
        assertThat(due(DUE).state()).isEqualTo(TrackingState.OPEN);
    }

    private void refuses(ResolutionTracking tracking, TrackingContent content, String sentence) {
        assertThatThrownBy(() -> tracking.save(content, TODAY, NOW))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(sentence);
    }

    private static TrackingContent due(LocalDate day) {
        return late(day, null, null);
    }

    private static TrackingContent late(LocalDate day, String reason, String nextStep) {
        return new TrackingContent("Spielplatz bauen", null, null, day, null, null, null, reason, nextStep);
    }

    private static TrackingContent ended(TrackingState state, LocalDate doneOn, String result) {
        return new TrackingContent("Spielplatz bauen", null, null, DUE, state, doneOn, result, null, null);
    }

    private ResolutionTracking tracked() {
        return tracked(ConsultationState.ADOPTED);
    }

    private ResolutionTracking tracked(ConsultationState outcome) {
        return new ResolutionTracking(decided(outcome), due(DUE), TODAY, NOW);
    }

    private Consultation adopted() {
        return decided(ConsultationState.ADOPTED_AMENDED);
    }

    private Consultation decided(ConsultationState outcome) {
        Consultation consultation = consultation();
        consultation.schedule();
        consultation.decide(new ConsultationOutcome(outcome, null, null, null, "Wortlaut"));
        return consultation;
    }

    private Consultation consultation() {
        return new Consultation(paper, new PaperContent.Station(social, TODAY, null, null));
    }
}
