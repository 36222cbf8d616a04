package de.nordertor.council.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.document.entity.Visibility;
import de.nordertor.platform.entity.BaseEntity;
import de.nordertor.platform.entity.Change;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of a paper, kept in step with what its newest version says. */
class ConsultationTest {

    private static final Change NOW = new Change(Instant.parse("2016-05-18T08:00:00Z"), "Erika Muster");
    private static final LocalDate MAY = LocalDate.of(2016, 5, 31);
    private static final LocalDate JUNE = LocalDate.of(2016, 6, 14);

    private final Committee social =
            new Committee("Sozialausschuss", CommitteeKind.SPECIALIST_COMMITTEE, Visibility.PUBLIC, 10);
    private final Committee main =
            new Committee("Verwaltungsausschuss", CommitteeKind.MAIN_COMMITTEE, Visibility.NON_PUBLIC, 7);
    private final CouncilPaper paper = new CouncilPaper(
            new PaperType("R", "Bericht", new NumberPattern("{lfd}"), false, false),
            5L,
            1L,
            new PaperContent(MAY, null, "K", "Betreff", "<p>T</p>", null, Visibility.PUBLIC, null, List.of()),
            NOW);
    private final List<Consultation> known = new ArrayList<>();
    private final Map<Consultation, LocalDate> takenUp = new IdentityHashMap<>();

    @Test
    void eachStationBecomesOne() {
        approved(station(social, MAY), station(main, JUNE));
        assertThat(known).extracting(Consultation::getCommittee).containsExactly(social, main);
        assertThat(known).extracting(Consultation::getState).containsOnly(ConsultationState.PLANNED);
        assertThat(known.get(1).getVisibility()).isEqualTo(Visibility.NON_PUBLIC);
    }

    @Test
    void anotherDayIsTheSameConsultation() {
        approved(station(social, MAY));
        approved(station(social, JUNE));
        assertThat(known).singleElement().satisfies(one -> assertThat(one.getPlannedOn())
                .isEqualTo(JUNE));
    }

    @Test
    void whatTheCommitteeIsDoneWithStaysAndASecondVisitIsNew() {
        approved(station(social, MAY));
        decide(known.get(0), ConsultationState.NOTED);
        approved(station(social, MAY), station(social, JUNE));
        assertThat(known).hasSize(2);
        assertThat(known.get(0).getState()).isEqualTo(ConsultationState.NOTED);
        assertThat(known.get(1).getPlannedOn()).isEqualTo(JUNE);
    }

    @Test
    void whatStandsOnAnAgendaIsNotMovedToAnotherDay() {
        approved(station(social, MAY));
        known.get(0).schedule();
        approved(station(social, JUNE));
        assertThat(known).hasSize(2);
        assertThat(known.get(0).getPlannedOn()).isEqualTo(MAY);
    }

    @Test
    void whatIsOnTheAgendaOfAMovedMeetingIsFoundByItsDayToo() {
        approved(station(social, MAY));
        known.get(0).schedule();
        takenUp.put(known.get(0), JUNE);
        approved(station(social, JUNE));
        assertThat(known).singleElement().satisfies(one -> assertThat(one.getPlannedOn())
                .isEqualTo(JUNE));
    }

    @Test
    void theDayThatTheVersionsNamedGoesBeforeThatOfTheMeeting() {
        approved(station(social, MAY), station(social, JUNE));
        known.get(0).schedule();
        takenUp.put(known.get(0), JUNE);
        approved(station(social, JUNE), station(social, MAY));
        assertThat(known).extracting(Consultation::getPlannedOn).containsExactly(MAY, JUNE);
    }

    @Test
    void whatFollowsAPostponedOneIsNotDoubledByAStationOfItsDay() throws ReflectiveOperationException {
        approved(station(social, MAY));
        Consultation next = followed(JUNE);
        approved(station(social, MAY), station(social, JUNE));
        assertThat(known).hasSize(2);
        assertThat(next.getRole()).isEqualTo(ConsultationRole.FOR_INFORMATION);
        next.schedule();
        approved(station(social, MAY), station(social, JUNE));
        next.decide(outcome(ConsultationState.NOTED));
        approved(station(social, MAY), station(social, JUNE));
        assertThat(known).hasSize(2);
    }

    @Test
    void whatFollowsTakesTheDayOfAStationButIsNeverWithdrawnByOne() throws ReflectiveOperationException {
        approved(station(social, MAY));
        Consultation next = followed(null);
        approved(station(social, MAY));
        assertThat(next.getState()).isEqualTo(ConsultationState.PLANNED);
        approved(station(social, MAY), station(social, JUNE));
        assertThat(known).hasSize(2);
        assertThat(next.getPlannedOn()).isEqualTo(JUNE);
    }

    @Test
    void aSecondVisitIsMovedRatherThanWhatFollowsTheFirst() throws ReflectiveOperationException {
        approved(station(social, MAY), station(social, JUNE.plusDays(14)));
        Consultation next = followed(JUNE);
        known.sort(Comparator.comparing(Consultation::getPlannedOn));
        approved(station(social, MAY), station(social, JUNE.plusDays(28)));
        assertThat(known).extracting(Consultation::getState).doesNotContain(ConsultationState.WITHDRAWN);
        assertThat(known).hasSize(3);
        assertThat(next.getPlannedOn()).isEqualTo(JUNE);
    }

    @Test
    void whatIsNoLongerThereIsWithdrawnAndComesBackAsANewOne() {
        approved(station(social, MAY), station(main, JUNE));
        approved(station(social, MAY));
        assertThat(known.get(1).getState()).isEqualTo(ConsultationState.WITHDRAWN);
        approved(station(social, MAY), station(main, JUNE));
        assertThat(known)
                .extracting(Consultation::getState)
                .containsExactly(ConsultationState.PLANNED, ConsultationState.WITHDRAWN, ConsultationState.PLANNED);
    }

    @Test
    void aReferralIntoACommitteeThatNeverMeetsInPublicIsNotPublic() {
        approved(station(social, MAY));
        Consultation next = known.get(0).next(main, null);
        assertThat(next.getVisibility()).isEqualTo(Visibility.NON_PUBLIC);
        assertThat(next.getPlannedOn()).isNull();
        assertThat(next.getState()).isEqualTo(ConsultationState.PLANNED);
    }

    @Test
    void anOutcomeIsCorrectedButNeverTakenBack() {
        approved(station(social, MAY));
        assertThatThrownBy(() -> known.get(0).decide(outcome(ConsultationState.ADOPTED)))
                .hasMessage("council.consultation.illegalStep");
        decide(known.get(0), ConsultationState.ADOPTED);
        known.get(0).decide(new ConsultationOutcome(ConsultationState.REJECTED, 3, 6, 1, null));
        assertThat(known.get(0).outcome())
                .isEqualTo(new ConsultationOutcome(ConsultationState.REJECTED, 3, 6, 1, null));
        assertThatThrownBy(() -> known.get(0).unschedule()).hasMessage("council.consultation.illegalStep");
    }

    @Test
    void whatIsAdoptedAlsoWithAmendmentsHasAMajority() {
        approved(station(social, MAY));
        known.get(0).schedule();
        for (ConsultationState adopted : List.of(ConsultationState.ADOPTED, ConsultationState.ADOPTED_AMENDED)) {
            ConsultationOutcome lost = new ConsultationOutcome(adopted, 3, 6, 1, "Ohne den zweiten Satz.");
            assertThatThrownBy(() -> known.get(0).decide(lost)).hasMessage("council.consultation.noMajority");
        }
        assertThat(known.get(0).outcome()).isNull();
    }

    private void approved(PaperContent.Station... stations) {
        known.addAll(Consultation.follow(paper, known, takenUp::get, List.of(stations)));
    }

    /** As if the first one had been stored and was followed by that one. */
    private Consultation followed(LocalDate day) throws ReflectiveOperationException {
        Field id = BaseEntity.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(known.get(0), 7L);
        decide(known.get(0), ConsultationState.POSTPONED);
        Consultation next = known.get(0).next(social, day);
        known.add(next);
        return next;
    }

    private static void decide(Consultation consultation, ConsultationState state) {
        consultation.schedule();
        consultation.decide(outcome(state));
    }

    private static ConsultationOutcome outcome(ConsultationState state) {
        return new ConsultationOutcome(state, null, null, null, state.leadsOn() ? "Vertagt" : null);
    }

    private static PaperContent.Station station(Committee committee, LocalDate day) {
        return new PaperContent.Station(committee, day, ConsultationRole.FOR_INFORMATION, null);
    }
}
