package de.nordertor.programme.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.EditConflictException;
import de.nordertor.platform.boundary.FieldChange;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.programme.boundary.AdvisorySessions.OpenSession;
import de.nordertor.programme.boundary.Participations.OpenParticipation;
import de.nordertor.programme.entity.CriterionContent;
import de.nordertor.programme.entity.ParticipationState;
import de.nordertor.programme.entity.SessionContent;
import de.nordertor.programme.entity.SessionFormat;
import de.nordertor.programme.entity.SessionState;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The programme of {@link TestProgrammes} gives two sessions. */
@ExtendWith(ArquillianExtension.class)
class AdvisorySessionsIT {

    private static final LocalDate ADMITTED = LocalDate.of(2016, 5, 18);
    private static final LocalDate DAY = LocalDate.of(2016, 6, 1);
    private static final String WRITER = "quartier-it";

    @Inject
    private ProgrammeEditing editing;

    @Inject
    private Programmes programmes;

    @Inject
    private Participations participations;

    @Inject
    private AdvisorySessions sessions;

    @Inject
    private Clock clock;

    @Inject
    private TestPeople people;

    private Long programme;

    @BeforeEach
    void theReceiptIsConfirmed() throws Exception {
        people.have(WRITER, Role.QUARTER_MANAGEMENT, null);
        people.have("reader-it", Role.READER, null);
        programme = people.as(
                WRITER,
                () -> editing.create(TestProgrammes.full("Beratung " + UUID.randomUUID(), TestProgrammes.STARTS)));
        people.run(WRITER, () -> participations.begin(programme, ADMITTED, "Los"));
        OpenParticipation opened = people.as(WRITER, () -> participations.open(programme));
        List<CriterionContent> answered = opened.input().criteria().stream()
                .map(open -> new CriterionContent(open.name(), open.weight(), 3, null))
                .toList();
        people.run(WRITER, () -> participations.save(opened, new ParticipationInput(null, null, answered)));
        become(ParticipationState.EXPRESSION_OF_INTEREST_SUBMITTED);
        become(ParticipationState.PENDING);
    }

    @Test
    void whoIsNotAdmittedIsNotAdvised() throws Exception {
        assertThatThrownBy(() -> plan("Zu früh", DAY)).isInstanceOf(IllegalStepException.class);
        assertThat(people.as(WRITER, () -> sessions.list(programme))).isEmpty();
        become(ParticipationState.ADMITTED);
        assertThatThrownBy(() -> plan("Vor der Aufnahme", ADMITTED.minusDays(1)))
                .isInstanceOf(InvalidInputException.class);
        assertThat(plan("Auftakt", ADMITTED)).isPositive();
    }

    @Test
    void thereAreAsManyAsTheProgrammeGivesWorkshopsAndCancelledOnesAside() throws Exception {
        become(ParticipationState.ADMITTED);
        Long first = plan("Erste", DAY);
        Long second = plan("Zweite", DAY);
        assertThatThrownBy(() -> plan("Dritte", DAY)).isInstanceOf(IllegalStepException.class);
        Long workshop = people.as(WRITER, () -> sessions.plan(programme, workshop("Werkstatt")));
        OpenSession opened = people.as(WRITER, () -> sessions.open(workshop));
        assertThatThrownBy(() -> people.run(WRITER, () -> sessions.save(opened, content("Werkstatt", DAY, null))))
                .isInstanceOf(IllegalStepException.class);
        people.run(WRITER, () -> sessions.cancel(first, "Krank"));
        plan("Dritte", DAY);
        OpenSession again = people.as(WRITER, () -> sessions.open(second));
        people.run(WRITER, () -> sessions.save(again, content("Zweite, geändert", DAY, null)));
        OpenSession cancelled = people.as(WRITER, () -> sessions.open(first));
        people.run(WRITER, () -> sessions.save(cancelled, content("Erste, abgesagt", DAY, null)));
    }

    @Test
    void ofTwoWhoPlanTheLastOneAtTheSameMomentOneIsTold() throws Exception {
        become(ParticipationState.ADMITTED);
        plan("Erste", DAY);
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            Callable<Long> last = () -> plan("Letzte", DAY);
            int planned = 0;
            for (Future<Long> one : both.invokeAll(List.of(last, last))) {
                try {
                    one.get();
                    planned++;
                } catch (java.util.concurrent.ExecutionException told) {
                    assertThat(told.getCause()).isInstanceOf(de.nordertor.platform.entity.BusinessException.class);
                }
            }
            assertThat(planned).isEqualTo(1);
        } finally {
            both.shutdownNow();
        }
        assertThat(people.as(WRITER, () -> sessions.list(programme))).hasSize(2);
    }

    @Test
    void aSessionIsHeldOnceItHasResultsAndKeepsThem() throws Exception {
        become(ParticipationState.ADMITTED);
        Long id = plan("Auftakt", DAY);
        assertThatThrownBy(() -> people.run(WRITER, () -> sessions.hold(id))).isInstanceOf(InvalidInputException.class);
        OpenSession opened = people.as(WRITER, () -> sessions.open(id));
        people.run(WRITER, () -> sessions.save(opened, content("Auftakt", DAY, "Ziele sind klar.")));
        people.run(WRITER, () -> sessions.hold(id));
        assertThat(people.as("reader-it", () -> sessions.view(id)).state()).isEqualTo(SessionState.HELD);
        assertThatThrownBy(() -> people.run(WRITER, () -> sessions.cancel(id, "Doch nicht")))
                .isInstanceOf(IllegalStepException.class);
        OpenSession held = people.as(WRITER, () -> sessions.open(id));
        assertThatThrownBy(() -> people.run(WRITER, () -> sessions.save(held, content("Auftakt", DAY, null))))
                .isInstanceOf(InvalidInputException.class);
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        assertThatThrownBy(() -> people.run(WRITER, () -> sessions.save(held, content("Auftakt", tomorrow, "Ziele"))))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void afterTheProgrammeResultsCanStillBeCorrectedButNothingIsPlanned() throws Exception {
        become(ParticipationState.ADMITTED);
        Long id = plan("Auftakt", DAY);
        people.run(WRITER, () -> participations.become(programme, ParticipationState.DROPPED_OUT, DAY, "Aus"));
        assertThatThrownBy(() -> plan("Zu spät", DAY)).isInstanceOf(IllegalStepException.class);
        OpenSession opened = people.as(WRITER, () -> sessions.open(id));
        people.run(WRITER, () -> sessions.save(opened, content("Auftakt", DAY, "Nachgetragen")));
        assertThat(people.as(WRITER, () -> sessions.view(id)).content().results())
                .isEqualTo("Nachgetragen");
    }

    @Test
    void theSlowerOfTwoIsToldWhatTheFasterChanged() throws Exception {
        become(ParticipationState.ADMITTED);
        Long id = plan("Auftakt", DAY);
        OpenSession opened = people.as(WRITER, () -> sessions.open(id));
        people.run(WRITER, () -> sessions.save(opened, content("Auftakt", DAY, "Vom Ersten")));
        assertThatThrownBy(
                        () -> people.run(WRITER, () -> sessions.save(opened, content("Auftakt", DAY, "Vom Zweiten"))))
                .isInstanceOfSatisfying(EditConflictException.class, conflict -> assertThat(conflict.changes())
                        .extracting(FieldChange::theirs)
                        .containsExactly("Vom Ersten"));
    }

    @Test
    void whoMayOnlyReadPlansNothing() throws Exception {
        become(ParticipationState.ADMITTED);
        Long id = plan("Auftakt", DAY);
        assertThatThrownBy(() -> people.as("reader-it", () -> sessions.plan(programme, content("Nein", DAY, null))))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.run("reader-it", () -> sessions.cancel(id, "Nein")))
                .isInstanceOf(NotPermittedException.class);
        assertThat(people.as("reader-it", () -> sessions.view(id)).mayWrite()).isFalse();
        assertThatThrownBy(() -> people.as("reader-it", () -> sessions.view(-1L)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theHistoryOfTheProgrammeTellsOfItsSessions() throws Exception {
        become(ParticipationState.ADMITTED);
        plan("Auftakt im Rathaus", DAY);
        assertThat(people.as("reader-it", () -> programmes.history(programme)))
                .anySatisfy(row -> assertThat(row.newValue()).isEqualTo("Auftakt im Rathaus"));
    }

    private void become(ParticipationState state) throws Exception {
        people.run(WRITER, () -> participations.become(programme, state, ADMITTED, "Geschehen"));
    }

    private Long plan(String topic, LocalDate day) throws Exception {
        return people.as(WRITER, () -> sessions.plan(programme, content(topic, day, null)));
    }

    private static SessionContent content(String topic, LocalDate day, String results) {
        return new SessionContent(
                SessionFormat.ADVISORY_SESSION, topic, day, "Rathaus", "1. Ziele", "Beraterin", results, null);
    }

    private static SessionContent workshop(String topic) {
        return new SessionContent(SessionFormat.EXPERIENCE_WORKSHOP, topic, DAY, null, null, null, null, null);
    }
}
