package de.nordertor.programme.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.boundary.DeadlineRow;
import de.nordertor.journal.boundary.Timelines;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.programme.boundary.Participations.OpenParticipation;
import de.nordertor.programme.boundary.ProgrammeEditing.OpenProgramme;
import de.nordertor.programme.entity.CriterionContent;
import de.nordertor.programme.entity.FundingProgramme;
import de.nordertor.programme.entity.ParticipationState;
import de.nordertor.programme.entity.SignalTone;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ParticipationsIT {

    private static final LocalDate DAY = LocalDate.of(2016, 5, 18);
    private static final String WRITER = "quartier-it";
    private static final String READER = "reader-it";

    @Inject
    private Programmes programmes;

    @Inject
    private ProgrammeEditing editing;

    @Inject
    private Participations participations;

    @Inject
    private Timelines timelines;

    @Inject
    private Clock clock;

    @Inject
    private TestPeople people;

    private final String name = "Kooperationen K͟hān Ÿ 𝒳 " + UUID.randomUUID();
    private Long id;

    @BeforeEach
    void aProgrammeIsEntered() throws Exception {
        people.have(WRITER, Role.QUARTER_MANAGEMENT, null);
        people.have(READER, Role.READER, null);
        people.have("editor-it", Role.EDITOR, null);
        people.have("admin-it", Role.ADMINISTRATOR, null);
        id = people.as(WRITER, () -> editing.create(TestProgrammes.full(name, TestProgrammes.STARTS)));
    }

    @Test
    void aProgrammeIsShownAsItWasTypedWithItsSum() throws Exception {
        ProgrammeView view = people.as(READER, () -> programmes.view(id));
        assertThat(view.content().name()).isEqualTo(name);
        assertThat(view.content().web()).isEqualTo("https://www.programm.example");
        assertThat(view.content().municipalities())
                .extracting(town -> town.name())
                .containsExactly("Köln", "Bayreuth");
        assertThat(view.sum()).isEqualByComparingTo(new BigDecimal("250000"));
        assertThat(view.participation()).isNull();
        assertThat(view.mayWrite()).isFalse();
    }

    @Test
    void theWayToAnAdmissionIsRecordedAndItsDutiesBecomeDeadlines() throws Exception {
        pending();
        people.run(WRITER, () -> participations.hear(id, DAY, SignalTone.FAVOURABLE, "Träger", "wohlwollend"));
        people.run(WRITER, () -> participations.become(id, ParticipationState.ADMITTED, DAY, "Bescheid vom 18.05."));

        ParticipationView view = people.as(WRITER, () -> programmes.view(id)).participation();
        assertThat(view.state()).isEqualTo(ParticipationState.ADMITTED);
        assertThat(view.since()).isEqualTo(DAY);
        assertThat(view.steps())
                .extracting(ParticipationView.Step::state)
                .containsExactly(
                        ParticipationState.PREPARING,
                        ParticipationState.EXPRESSION_OF_INTEREST_SUBMITTED,
                        ParticipationState.PENDING,
                        ParticipationState.ADMITTED);
        assertThat(view.steps().get(3).reason()).isEqualTo("Bescheid vom 18.05.");
        assertThat(view.steps().get(3).recordedBy()).isEqualTo("Person " + WRITER);
        assertThat(view.signals()).extracting(ParticipationView.Signal::text).containsExactly("wohlwollend");
        assertThat(view.next()).containsExactly(ParticipationState.ACTIVE, ParticipationState.DROPPED_OUT);
        List<DeadlineRow> duties = deadlines();
        assertThat(duties)
                .extracting(DeadlineRow::what)
                .containsExactlyInAnyOrder("Ansprechperson benennen", "Bericht schreiben");
        assertThat(duties).allSatisfy(duty -> {
            assertThat(duty.kind()).isEqualTo(DeadlineKind.DUTY);
            assertThat(duty.dueOn()).isEqualTo(LocalDate.now(clock));
        });
    }

    @Test
    void aDutyIsDueItsDaysAfterAnAdmissionOfToday() throws Exception {
        pending();
        LocalDate today = LocalDate.now(clock);
        people.run(WRITER, () -> participations.become(id, ParticipationState.ADMITTED, today, "Bescheid"));
        assertThat(deadlines())
                .extracting(DeadlineRow::dueOn)
                .containsExactlyInAnyOrder(today.plusDays(14), today.plusDays(60));
    }

    @Test
    void anIllegalStepIsRefusedAndNothingIsStored() throws Exception {
        begin();
        assertThatThrownBy(() ->
                        people.run(WRITER, () -> participations.become(id, ParticipationState.ADMITTED, DAY, "Wunsch")))
                .isInstanceOf(IllegalStepException.class);
        assertThatThrownBy(() -> people.run(
                        WRITER,
                        () -> participations.become(
                                id, ParticipationState.EXPRESSION_OF_INTEREST_SUBMITTED, DAY, "Zu früh")))
                .isInstanceOf(IllegalStepException.class);
        assertThat(people.as(READER, () -> programmes.view(id)).participation().steps())
                .hasSize(1);
    }

    @Test
    void daysThatCannotBeAreRefused() throws Exception {
        LocalDate before = TestProgrammes.STARTS.minusDays(1);
        assertThatThrownBy(() -> people.run(WRITER, () -> participations.begin(id, before, "Zu früh")))
                .isInstanceOf(InvalidInputException.class);
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        assertThatThrownBy(() -> people.run(WRITER, () -> participations.begin(id, tomorrow, "Noch nicht")))
                .isInstanceOf(InvalidInputException.class);
        assertThat(people.as(READER, () -> programmes.view(id)).participation()).isNull();
        begin();
        OpenProgramme opened = people.as(WRITER, () -> editing.open(id));
        assertThatThrownBy(() ->
                        people.run(WRITER, () -> editing.save(opened, TestProgrammes.full(name, DAY.plusDays(1)))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aTownTakesPartOnce() throws Exception {
        begin();
        assertThatThrownBy(this::begin).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> people.run(WRITER, () -> participations.requireStep(id, ParticipationState.PREPARING)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void whoMayOnlyReadChangesNothingAndTheAdministratorReadsNothing() throws Exception {
        begin();
        for (String login : List.of(READER, "editor-it")) {
            assertThatThrownBy(() -> people.run(
                            login, () -> participations.become(id, ParticipationState.WITHDRAWN, DAY, "Nein")))
                    .isInstanceOf(NotPermittedException.class);
            assertThatThrownBy(() -> people.as(login, () -> editing.open(id)))
                    .isInstanceOf(NotPermittedException.class);
        }
        assertThatThrownBy(() -> people.as("admin-it", () -> programmes.view(id)))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void whatIsNoProgrammeIsNotFound() {
        assertThatThrownBy(() -> people.as(READER, () -> programmes.view(-1L))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(WRITER, () -> participations.open(id)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.run(WRITER, () -> participations.requireStep(id, null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theSlowerOfTwoIsToldWhatTheFasterChanged() throws Exception {
        OpenProgramme opened = people.as(WRITER, () -> editing.open(id));
        people.run(WRITER, () -> editing.save(opened, TestProgrammes.full(name + " neu", TestProgrammes.STARTS)));
        assertThatThrownBy(() -> people.run(WRITER, () -> editing.save(opened, TestProgrammes.named(name))))
                .isInstanceOfSatisfying(EditConflictException.class, conflict -> assertThat(conflict.changes())
                        .extracting(FieldChange::theirs)
                        .containsExactly(name + " neu"));
        begin();
        OpenParticipation checklist = people.as(WRITER, () -> participations.open(id));
        answer();
        assertThatThrownBy(() -> people.run(WRITER, () -> participations.save(checklist, checklist.input())))
                .isInstanceOf(EditConflictException.class);
    }

    @Test
    void theListTellsWhatIsWaitedForAndSinceWhen() throws Exception {
        pending();
        ProgrammeRow row = people.as(
                        READER,
                        () -> programmes.list(
                                new ProgrammeFilter(name.toUpperCase(java.util.Locale.ROOT), null),
                                PageRequest.firstPage()))
                .rows()
                .get(0);
        assertThat(row.state()).isEqualTo(ParticipationState.PENDING);
        assertThat(row.since()).isEqualTo(DAY);
        assertThat(row.responsible()).isEqualTo("Person " + WRITER);
        assertThat(people.as(
                                READER,
                                () -> programmes.list(
                                        new ProgrammeFilter("100 % " + name, null), PageRequest.firstPage()))
                        .rows())
                .isEmpty();
        assertThat(people.as(
                                READER,
                                () -> programmes.list(
                                        new ProgrammeFilter(name, ParticipationState.ACTIVE), PageRequest.firstPage()))
                        .rows())
                .isEmpty();
    }

    @Test
    void theHistoryTellsWhoChangedWhat() throws Exception {
        begin();
        answer();
        List<AuditRow> history = people.as(READER, () -> programmes.history(id));
        assertThat(history).extracting(AuditRow::subjectKind).contains("FundingProgramme", "ProgrammeParticipation");
        assertThat(history).anySatisfy(row -> {
            assertThat(row.subjectKind()).isEqualTo("ParticipationCriterion");
            assertThat(row.field()).isEqualTo("rating");
            assertThat(row.newValue()).isEqualTo("3");
        });
    }

    private void begin() throws Exception {
        people.run(WRITER, () -> participations.begin(id, DAY, "Der Fachbereich prüft."));
    }

    /** Every question, so that the interest can be expressed. */
    private void answer() throws Exception {
        OpenParticipation opened = people.as(WRITER, () -> participations.open(id));
        List<CriterionContent> answered = opened.input().criteria().stream()
                .map(open -> new CriterionContent(open.name(), open.weight(), 3, "geprüft"))
                .toList();
        people.run(
                WRITER,
                () -> participations.save(
                        opened, new ParticipationInput("Passt.", opened.input().responsibleId(), answered)));
    }

    private void pending() throws Exception {
        begin();
        answer();
        people.run(
                WRITER,
                () -> participations.become(
                        id, ParticipationState.EXPRESSION_OF_INTEREST_SUBMITTED, DAY, "Brief ist fort."));
        people.run(WRITER, () -> participations.become(id, ParticipationState.PENDING, DAY, "Eingang ist bestätigt."));
    }

    private List<DeadlineRow> deadlines() throws Exception {
        return people.as(WRITER, () -> timelines.brief(new SubjectRef(FundingProgramme.KIND, id)))
                .deadlines();
    }
}
