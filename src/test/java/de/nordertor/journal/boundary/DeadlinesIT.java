package de.nordertor.journal.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.identity.TestPeople;
import de.nordertor.identity.boundary.OwnRoles;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.entity.DeadlineDue;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.journal.entity.DeadlineState;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SubjectTitle;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DeadlinesIT {

    private static final PageRequest PAGE = PageRequest.firstPage();

    @Inject
    private TestJournal journal;

    @Inject
    private Instance<TestJournal> journals;

    @Inject
    private TestPeople people;

    @Inject
    private Deadlines deadlines;

    @Inject
    private JournalDemo demo;

    @Inject
    private Timelines timelines;

    @Inject
    private OwnRoles roles;

    @Inject
    private CurrentUser user;

    private SubjectRef paper;
    private String editor;
    private Long editorId;

    @BeforeEach
    void aDraftAndItsEditor() throws Exception {
        paper = journal.paper();
        editor = journal.person(Role.EDITOR);
        editorId = id(editor);
    }

    @Test
    void aPersonSeesTheOwnOnesMostUrgentFirst() throws Exception {
        set(journal.due(9, "später", editorId));
        set(journal.due(0, "heute", editorId));
        set(journal.due(0, "einer anderen", id(journal.person(Role.EDITOR))));

        assertThat(mine(editor)).extracting(DeadlineRow::what).containsExactly("heute", "später");
        assertThat(mine(editor).get(0).title().path()).isEqualTo("/council/paper?id=" + paper.id());
        assertThat(mine(editor).get(0).person()).isEqualTo("Person " + editor);
        assertThat(people.as(editor, deadlines::pressing))
                .extracting(DeadlineRow::what)
                .containsExactly("heute");
    }

    @Test
    void aRoleSeesWhatIsAddressedToItInItsDepartmentsOnly() throws Exception {
        set(journal.due(1, "für die Redaktion", Role.EDITOR, journal.department()));
        set(journal.due(0, "für das Bürgermeisteramt", Role.MAYOR, null));
        TestJournal elsewhere = journals.get();

        assertThat(mine(editor)).extracting(DeadlineRow::what).containsExactly("für die Redaktion");
        assertThat(mine(journal.person(Role.EDITOR, null)))
                .extracting(DeadlineRow::what)
                .contains("für die Redaktion");
        assertThat(mine(elsewhere.person(Role.EDITOR))).isEmpty();
        assertThat(mine(journal.person(Role.READER))).isEmpty();
        assertThat(mine(journal.person(Role.MAYOR)))
                .extracting(DeadlineRow::what)
                .contains("für das Bürgermeisteramt")
                .doesNotContain("für die Redaktion");
    }

    @Test
    void whoeverHasTheRoleHoldsItForEveryDepartmentBelow() throws Exception {
        assertThat(people.as(editor, roles::get)).hasSize(1);
        assertThat(people.as(journal.person(Role.EDITOR, null), roles::get))
                .extracting(role -> role.departmentId())
                .contains(journal.department());
        assertThat(TestJournal.asSystem(roles::get)).isEmpty();
    }

    @Test
    void theFiltersGoByTheCalendar() throws Exception {
        Long id = overdue("überfällig");
        set(journal.due(0, "heute", editorId));
        set(journal.due(8, "nächste Woche", editorId));
        Long done = set(journal.due(3, "getan", editorId));
        people.as(editor, () -> deadlines.complete(done));

        assertThat(whats(DeadlineDue.OVERDUE, null)).containsExactly("überfällig");
        assertThat(whats(DeadlineDue.TODAY, null)).containsExactly("heute");
        assertThat(whats(DeadlineDue.LATER, null)).containsExactly("nächste Woche");
        assertThat(whats(DeadlineDue.DONE, null)).containsExactly("getan");
        assertThat(whats(null, DeadlineKind.DUTY)).isEmpty();
        assertThat(whats(null, DeadlineKind.NEXT_STEP)).containsExactly("überfällig", "heute", "nächste Woche");
        assertThat(people.as(editor, deadlines::countOverdue)).isEqualTo(1);
        people.as(editor, () -> deadlines.complete(id));
        assertThat(people.as(editor, deadlines::countOverdue)).isZero();
    }

    @Test
    void whoMayNotReadTheThingSetsNothingAndSeesNothing() throws Exception {
        Long id = set(journal.due(1, "intern", editorId));
        for (String login : List.of(journals.get().person(Role.EDITOR), journal.person(Role.ADMINISTRATOR))) {
            assertThatThrownBy(() -> people.as(login, () -> deadlines.set(paper, journal.due(1, "x", editorId))))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> people.as(login, () -> deadlines.begin(paper)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> people.as(login, () -> deadlines.view(id))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> people.as(login, () -> deadlines.history(id)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> people.as(login, () -> deadlines.complete(id)))
                    .isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> people.run(login, () -> deadlines.cancel(id, "x")))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void whoMayOnlyReadTheThingChangesNothing() throws Exception {
        Long id = set(journal.due(1, "öffentlich", editorId));
        journal.approve(paper);
        String reader = journal.person(Role.READER);

        DeadlineView view = people.as(reader, () -> deadlines.view(id));

        assertThat(view.mayChange()).isFalse();
        assertThat(view.mayClose()).isFalse();
        assertThatThrownBy(() -> people.as(reader, () -> deadlines.complete(id)))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.run(
                        reader,
                        () -> deadlines.move(
                                id, view.lockVersion(), journal.today().plusDays(2), "x")))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> people.as(reader, () -> deadlines.set(paper, journal.due(1, "x", editorId))))
                .isInstanceOf(NotPermittedException.class);
    }

    @Test
    void whoeverCaresForItDoesItWithoutReadingTheThing() throws Exception {
        String reader = journal.person(Role.READER);
        Long id = set(journal.due(1, "Auskunft geben", id(reader)));

        assertThat(mine(reader)).extracting(DeadlineRow::title).containsExactly((SubjectTitle) null);
        DeadlineView view = people.as(reader, () -> deadlines.view(id));
        assertThat(view.title()).isNull();
        assertThat(view.mayClose()).isTrue();
        assertThat(view.mayChange()).isFalse();
        assertThatThrownBy(() -> people.run(reader, () -> deadlines.change(id, view.lockVersion(), view.content())))
                .isInstanceOf(NotPermittedException.class);
        assertThat(people.as(reader, () -> deadlines.complete(id)).what()).isEqualTo("Auskunft geben");
    }

    @Test
    void doneItLeavesTheOpenOnesAndStandsOnTheTimeline() throws Exception {
        Long id = set(journal.due(1, "anrufen", editorId));
        people.as(editor, () -> deadlines.complete(id));

        TimelineBrief brief = people.as(editor, () -> timelines.brief(paper));

        assertThat(brief.deadlines()).isEmpty();
        assertThat(brief.latest())
                .extracting(TimelineRow::title, TimelineRow::state, TimelineRow::who)
                .containsExactly(tuple("anrufen", TimelineRow.State.DONE, "Person " + editor));
        assertThatThrownBy(() -> people.as(editor, () -> deadlines.complete(id)))
                .isInstanceOf(IllegalStepException.class);
        DeadlineView view = people.as(editor, () -> deadlines.view(id));
        assertThat(view.state()).isEqualTo(DeadlineState.DONE);
        assertThat(view.closing().by()).isEqualTo("Person " + editor);
    }

    @Test
    void movedItTellsHowOftenAndWhy() throws Exception {
        Long id = set(journal.due(1, "anrufen", editorId));
        people.run(
                editor,
                () -> deadlines.move(
                        id, deadlines.view(id).lockVersion(), journal.today().plusDays(5), "Urlaub"));

        DeadlineView view = people.as(editor, () -> deadlines.view(id));

        assertThat(view.moves()).isEqualTo(1);
        assertThat(view.content().dueOn()).isEqualTo(journal.today().plusDays(5));
        assertThat(people.as(editor, () -> deadlines.history(id)))
                .extracting(AuditRow::useCase, AuditRow::field, AuditRow::newValue)
                .contains(
                        tuple(
                                "Deadlines.move",
                                "dueOn",
                                journal.today().plusDays(5).toString()),
                        tuple("Deadlines.move", "moveReason", "Urlaub"));
        assertThatThrownBy(() -> people.run(
                        editor,
                        () -> deadlines.move(
                                id, view.lockVersion(), journal.today().minusDays(1), "x")))
                .hasMessage("journal.deadline.past");
        assertThatThrownBy(() -> people.run(
                        editor,
                        () -> deadlines.move(
                                id, view.lockVersion() - 1, journal.today().plusDays(9), "x")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void anotherOwnerIsRecorded() throws Exception {
        Long id = set(journal.due(1, "anrufen", editorId));
        DeadlineView view = people.as(editor, () -> deadlines.view(id));
        people.run(
                editor,
                () -> deadlines.change(
                        id, view.lockVersion(), journal.due(1, "anrufen", Role.EDITOR, journal.department())));

        assertThat(people.as(editor, () -> deadlines.history(id)))
                .extracting(AuditRow::field)
                .anyMatch(field -> field != null && field.startsWith("owner"));
        assertThat(mine(editor)).extracting(DeadlineRow::role).containsExactly(Role.EDITOR);
        assertThat(mine(editor).get(0).department()).startsWith("Fachbereich");
    }

    @Test
    void nobodyGetsADeadlineWhoIsNotThere() {
        assertThatThrownBy(() -> set(journal.due(1, "x", 1L))).hasMessage("journal.deadline.personGone");
        assertThatThrownBy(() -> set(journal.due(1, "x", Role.EDITOR, 1L))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> set(journal.due(-1, "x", editorId))).isInstanceOf(InvalidInputException.class);
    }

    private Long overdue(String what) throws Exception {
        SystemWork.run(
                () -> demo.deadline(editorId, journal.today().minusDays(9), paper, journal.due(-2, what, editorId)));
        return mine(editor).get(0).id();
    }

    private Long set(DeadlineInput input) throws Exception {
        return people.as(editor, () -> deadlines.set(paper, input));
    }

    private List<DeadlineRow> mine(String login) throws Exception {
        return people.as(login, () -> deadlines.list(DeadlineFilter.OPEN, PAGE)).rows();
    }

    private List<String> whats(DeadlineDue due, DeadlineKind kind) throws Exception {
        return people.as(editor, () -> deadlines.list(new DeadlineFilter(due, kind, null), PAGE)).rows().stream()
                .map(DeadlineRow::what)
                .toList();
    }

    private Long id(String login) throws Exception {
        return people.as(login, () -> user.id().getAsLong());
    }
}
