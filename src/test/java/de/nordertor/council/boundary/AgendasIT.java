package de.nordertor.council.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.council.boundary.Agendas.Next;
import de.nordertor.council.boundary.Agendas.OpenItem;
import de.nordertor.council.entity.AgendaItemContent;
import de.nordertor.council.entity.ConsultationOutcome;
import de.nordertor.council.entity.ConsultationState;
import de.nordertor.council.entity.MeetingContent;
import de.nordertor.document.entity.Visibility;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Papers on the agendas of committees, and what the committees made of them. */
@ExtendWith(ArquillianExtension.class)
class AgendasIT {

    private static final String OFFICE = "agenda-office-it";
    private static final String READER = "agenda-reader-it";
    private static final Next NOWHERE = new Next(null, null);

    @Inject
    private Agendas agendas;

    @Inject
    private Meetings meetings;

    @Inject
    private PaperEditing editing;

    @Inject
    private PaperApproval approval;

    @Inject
    private Papers papers;

    @Inject
    private SmallTown town;

    @Inject
    private TestPeople people;

    private SmallTown.Place place;
    private Long meeting;
    private Long paper;

    @BeforeEach
    void anApprovedPaperAndAMeeting() throws Exception {
        people.have(OFFICE, Role.COMMITTEE_OFFICE, null);
        people.have(READER, Role.READER, null);
        place = town.found();
        paper = approved("Sachstand");
        meeting = planned(SmallTown.DAY);
    }

    @Test
    void anApprovedPaperWaitsAndIsTakenOntoTheAgenda() throws Exception {
        assertThat(waiting()).singleElement().satisfies(one -> {
            assertThat(one.subject()).isEqualTo("Sachstand");
            assertThat(one.on()).isEqualTo(SmallTown.DAY);
        });
        assertThat(consultations()).extracting(ConsultationRow::state).containsExactly(ConsultationState.PLANNED);

        put();

        assertThat(waiting()).isEmpty();
        assertThat(items())
                .extracting(AgendaView.Item::part, AgendaView.Item::number, AgendaView.Item::title)
                .containsExactly(tuple(true, 1, "Sachstand"));
        assertThat(consultations())
                .extracting(ConsultationRow::state, ConsultationRow::meetingId)
                .containsExactly(tuple(ConsultationState.ON_AGENDA, meeting));
    }

    @Test
    void itemsAreMovedWithinTheirPartAndNumberedInIt() throws Exception {
        people.run(OFFICE, () -> agendas.addOther(meeting, other("Personal", Visibility.NON_PUBLIC)));
        people.run(OFFICE, () -> agendas.addOther(meeting, other("Eröffnung", null)));
        put();
        Long sachstand = items().get(1).id();

        people.run(OFFICE, () -> agendas.move(sachstand, true));
        people.run(OFFICE, () -> agendas.move(sachstand, true));

        assertThat(items())
                .extracting(AgendaView.Item::part, AgendaView.Item::number, AgendaView.Item::title)
                .containsExactly(tuple(true, 1, "Sachstand"), tuple(true, 2, "Eröffnung"), tuple(false, 1, "Personal"));
        List<AgendaView.Item> seen =
                people.as(READER, () -> agendas.view(meeting)).items();
        assertThat(seen).extracting(AgendaView.Item::title).containsExactly("Sachstand", "Eröffnung", null);
    }

    @Test
    void whatIsTakenOffOrWhoseMeetingIsCancelledWaitsAgain() throws Exception {
        put();
        remove();
        assertThat(waiting()).hasSize(1);
        put();
        people.run(OFFICE, () -> agendas.addOther(meeting, other("Eröffnung", null)));

        people.run(OFFICE, () -> meetings.cancel(meeting, "Grippe"));

        assertThat(items()).extracting(AgendaView.Item::title).containsExactly("Eröffnung");
        meeting = planned(SmallTown.DAY.plusDays(7));
        put();
        assertThat(consultations()).extracting(ConsultationRow::on).containsExactly(SmallTown.DAY.plusDays(7));
    }

    @Test
    void theOutcomeIsWrittenDownAfterTheMeetingAndMayBeMended() throws Exception {
        put();
        OpenItem early = opened();
        assertThatThrownBy(() -> decide(early, outcome(ConsultationState.NOTED, null), NOWHERE))
                .isInstanceOf(IllegalStepException.class)
                .hasMessage("council.agenda.notHeld");
        held();
        OpenItem first = opened();
        OpenItem second = opened();

        decide(first, new ConsultationOutcome(ConsultationState.ADOPTED, 7, 2, 1, null), NOWHERE);
        assertThatThrownBy(() -> decide(second, outcome(ConsultationState.REJECTED, null), NOWHERE))
                .isInstanceOf(ConflictException.class);
        decide(opened(), new ConsultationOutcome(ConsultationState.ADOPTED, 8, 1, 1, null), NOWHERE);

        assertThat(consultations().get(0).outcome())
                .isEqualTo(new ConsultationOutcome(ConsultationState.ADOPTED, 8, 1, 1, null));
        assertThatThrownBy(this::remove).hasMessage("council.agenda.decided");
    }

    @Test
    void whatIsPostponedIsFollowedByTheNextConsultation() throws Exception {
        put();
        held();
        LocalDate next = SmallTown.DAY.plusDays(28);
        assertThatThrownBy(() ->
                        decide(opened(), outcome(ConsultationState.POSTPONED, "Zeit"), new Next(null, SmallTown.DAY)))
                .isInstanceOf(InvalidInputException.class);

        decide(opened(), outcome(ConsultationState.POSTPONED, "Die Zeit reichte nicht."), new Next(null, next));

        assertThat(consultations())
                .extracting(ConsultationRow::state, ConsultationRow::on)
                .containsExactly(
                        tuple(ConsultationState.POSTPONED, SmallTown.DAY), tuple(ConsultationState.PLANNED, next));
        OpenItem postponed = opened();
        decide(opened(), outcome(ConsultationState.NOTED, null), NOWHERE);
        assertThat(consultations()).extracting(ConsultationRow::state).containsExactly(ConsultationState.NOTED);

        decide(opened(), outcome(ConsultationState.POSTPONED, "Doch vertagt."), NOWHERE);
        meeting = planned(next);
        put();
        assertThatThrownBy(() -> decide(open(postponed.id()), outcome(ConsultationState.NOTED, null), NOWHERE))
                .hasMessage("council.consultation.followed");
    }

    @Test
    void mendingWhatWasPostponedKeepsWhatFollows() throws Exception {
        put();
        held();
        LocalDate next = SmallTown.DAY.plusDays(28);
        decide(opened(), outcome(ConsultationState.POSTPONED, "Die Zit reichte nicht."), new Next(null, next));
        Long follower = consultations().get(1).id();
        Long item = opened().id();

        decide(opened(), outcome(ConsultationState.POSTPONED, "Die Zeit reichte nicht."), opened().next());

        assertFollower(follower, ConsultationState.PLANNED, next);

        OpenItem stale = opened();
        decide(
                opened(),
                outcome(ConsultationState.POSTPONED, "Die Zeit reichte nicht."),
                new Next(null, next.plusDays(7)));

        assertFollower(follower, ConsultationState.PLANNED, next.plusDays(7));
        assertThat(opened().next()).isEqualTo(new Next(null, next.plusDays(7)));
        assertThatThrownBy(() -> decide(stale, outcome(ConsultationState.POSTPONED, "Keine Zeit."), stale.next()))
                .isInstanceOf(ConflictException.class);

        meeting = planned(next.plusDays(9));
        put();
        decide(
                open(item),
                outcome(ConsultationState.POSTPONED, "Keine Zeit."),
                open(item).next());
        decide(open(item), outcome(ConsultationState.POSTPONED, "Keine Zeit."), new Next(null, next.plusDays(9)));

        assertFollower(follower, ConsultationState.ON_AGENDA, next.plusDays(9));
        assertThat(open(item).outcome().result()).isEqualTo("Keine Zeit.");
        assertThatThrownBy(() -> decide(open(item), outcome(ConsultationState.POSTPONED, "Keine Zeit."), NOWHERE))
                .hasMessage("council.consultation.followed");
    }

    @Test
    void mendingWhatWasReferredKeepsWhatFollowsInTheOtherCommittee() throws Exception {
        put();
        held();
        Long other = town.found().committeeId();
        decide(opened(), outcome(ConsultationState.REFERRED, "Kosten"), new Next(other, null));
        Long follower = consultations().get(1).id();
        assertThat(opened().next()).isEqualTo(new Next(other, null));

        decide(opened(), outcome(ConsultationState.REFERRED, "Zu den Kosten."), opened().next());

        assertFollower(follower, ConsultationState.PLANNED, null);
        decide(opened(), outcome(ConsultationState.POSTPONED, "Doch vertagt."), NOWHERE);
        assertThat(consultations()).extracting(ConsultationRow::id).hasSize(2).doesNotContain(follower);
    }

    @Test
    void whatIsTakenUpStandsBehindWhatIsThereAlsoAfterGaps() throws Exception {
        people.run(OFFICE, () -> agendas.addOther(meeting, other("Eröffnung", null)));
        people.run(OFFICE, () -> agendas.addOther(meeting, other("Anfragen", null)));
        people.run(OFFICE, () -> agendas.addOther(meeting, other("Mitteilungen", null)));
        remove();
        remove();

        people.run(OFFICE, () -> agendas.addOther(meeting, other("Verschiedenes", null)));
        put();

        assertThat(items())
                .extracting(AgendaView.Item::title)
                .containsExactly("Mitteilungen", "Verschiedenes", "Sachstand");
    }

    private void assertFollower(Long id, ConsultationState state, LocalDate on) throws Exception {
        assertThat(consultations().get(1))
                .extracting(ConsultationRow::id, ConsultationRow::state, ConsultationRow::on)
                .containsExactly(id, state, on);
    }

    @Test
    void whatIsReferredWaitsForTheOtherCommittee() throws Exception {
        put();
        held();
        Long other = town.found().committeeId();
        ConsultationOutcome referred = outcome(ConsultationState.REFERRED, "Zur Beratung der Kosten.");
        assertThatThrownBy(() -> decide(opened(), referred, NOWHERE)).hasMessage("council.consultation.referredWhere");

        decide(opened(), referred, new Next(other, null));

        Long there = people.as(OFFICE, () -> meetings.plan(other, content(SmallTown.DAY.plusDays(3))));
        assertThat(people.as(OFFICE, () -> agendas.view(there)).waiting())
                .extracting(AgendaView.Waiting::subject, AgendaView.Waiting::on)
                .containsExactly(tuple("Sachstand", null));
    }

    @Test
    void aCorrectionKeepsTheConsultationAndAWithdrawalEndsIt() throws Exception {
        put();
        Long consultation = consultations().get(0).id();
        SystemWork.run(() -> editing.startCorrection(paper, "Zahl berichtigt"));
        approve(paper);
        assertThat(consultations()).extracting(ConsultationRow::id).containsExactly(consultation);

        SystemWork.run(() -> approval.withdraw(paper, "Hat sich erledigt"));

        assertThat(consultations()).extracting(ConsultationRow::state).containsExactly(ConsultationState.WITHDRAWN);
    }

    @Test
    void aReaderArrangesNothingAndLearnsNothingOfTheNonPublicPart() throws Exception {
        people.run(OFFICE, () -> agendas.addOther(meeting, other("Personal", Visibility.NON_PUBLIC)));
        Long hidden = items().get(0).id();
        assertThatThrownBy(() -> people.run(READER, () -> agendas.remove(hidden)))
                .isInstanceOf(NotPermittedException.class);
        AgendaView seen = people.as(READER, () -> agendas.view(meeting));
        assertThat(seen.mayArrange()).isFalse();
        assertThat(seen.waiting()).isEmpty();
        assertThat(seen.items().get(0).title()).isNull();
        people.have("agenda-admin-it", Role.ADMINISTRATOR, null);
        assertThatThrownBy(() -> people.as("agenda-admin-it", () -> agendas.open(hidden)))
                .isInstanceOf(NotFoundException.class);
    }

    private Long approved(String subject) throws Exception {
        Long[] id = new Long[1];
        SystemWork.run(() -> id[0] = editing.create(place.paperTypeId(), place.departmentId(), place.report(subject)));
        approve(id[0]);
        return id[0];
    }

    private void approve(Long id) {
        SystemWork.run(() -> approval.approve(id, papers.view(id, null).lockVersion()));
    }

    private Long planned(LocalDate day) throws Exception {
        return people.as(OFFICE, () -> meetings.plan(place.committeeId(), content(day)));
    }

    private void held() throws Exception {
        people.run(OFFICE, () -> meetings.hold(meeting));
    }

    private void put() throws Exception {
        Long first = waiting().get(0).consultationId();
        people.run(OFFICE, () -> agendas.addPaper(meeting, first));
    }

    private void remove() throws Exception {
        Long first = items().get(0).id();
        people.run(OFFICE, () -> agendas.remove(first));
    }

    private OpenItem opened() throws Exception {
        return open(items().get(0).id());
    }

    private OpenItem open(Long id) throws Exception {
        return people.as(OFFICE, () -> agendas.open(id));
    }

    private void decide(OpenItem item, ConsultationOutcome outcome, Next next) throws Exception {
        people.run(OFFICE, () -> agendas.decide(item, outcome, next));
    }

    private List<AgendaView.Item> items() throws Exception {
        return people.as(OFFICE, () -> agendas.view(meeting)).items();
    }

    private List<AgendaView.Waiting> waiting() throws Exception {
        return people.as(OFFICE, () -> agendas.view(meeting)).waiting();
    }

    private List<ConsultationRow> consultations() throws Exception {
        return people.as(OFFICE, () -> papers.view(paper, null)).consultations();
    }

    private static AgendaItemContent other(String title, Visibility visibility) {
        return new AgendaItemContent(title, visibility, null);
    }

    private static ConsultationOutcome outcome(ConsultationState state, String result) {
        return new ConsultationOutcome(state, null, null, null, result);
    }

    private static MeetingContent content(LocalDate day) {
        return new MeetingContent(day, LocalTime.of(18, 0), null, "Rathaus");
    }
}
