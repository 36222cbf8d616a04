package de.nordertor.journal.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.QueryCount;
import de.nordertor.TownDay;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.boundary.OwnRoles;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.entity.DeadlineState;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.BulkPlan;
import de.nordertor.platform.boundary.BulkRow;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.BulkOutcome;
import de.nordertor.platform.entity.InvalidInputException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
public class DeadlineBulkIT {

    private static final DeadlineBulkInput DONE = new DeadlineBulkInput(null, null, null, null, null, true);

    @Inject
    private DeadlineBulk bulk;

    @Inject
    private Deadlines deadlines;

    @Inject
    private TestJournal journal;

    @Inject
    private TestPeople people;

    @Inject
    private OwnRoles roles;

    @Inject
    private CurrentUser user;

    @Inject
    private QueryCount statements;

    private SubjectRef paper;
    private String editor;
    private Long editorId;
    private String deputy;
    private Long deputyId;

    /** To a day in so many days. */
    public static DeadlineBulkInput moved(int days, String reason) {
        return new DeadlineBulkInput(null, null, null, TownDay.today().plusDays(days), reason, false);
    }

    @BeforeEach
    void aDraftAndItsEditors() throws Exception {
        paper = journal.paper();
        editor = journal.person(Role.EDITOR);
        editorId = id(editor);
        deputy = journal.person(Role.EDITOR);
        deputyId = id(deputy);
    }

    @Test
    void everythingIsHandedOverAndMovedBeforeAHoliday() throws Exception {
        Long first = set(journal.due(2, "Anrufen", editorId));
        Long second = set(journal.due(5, "Einladen", editorId));
        Long done = set(journal.due(1, "Erledigt", editorId));
        people.as(editor, () -> deadlines.complete(done));
        Long theirs = set(journal.due(5, "Schon so", deputyId));
        LocalDate day =
                people.as(editor, () -> deadlines.view(second)).content().dueOn();

        DeadlineBulkInput wanted = new DeadlineBulkInput(deputyId, null, null, day, "Urlaub", false);
        Long id = people.as(editor, () -> bulk.plan(List.of(first, second, done, theirs), wanted));
        assertThat(outcomes(editor, id))
                .containsExactly(BulkOutcome.PLANNED, BulkOutcome.PLANNED, BulkOutcome.REFUSED, BulkOutcome.UNCHANGED);
        assertThat(people.as(editor, () -> deadlines.view(first)).content().personId())
                .isEqualTo(editorId);

        BulkPlan now = people.as(editor, () -> bulk.advance(id));
        assertThat(now.done()).isTrue();
        assertThat(now.count(BulkOutcome.CHANGED)).isEqualTo(2);
        DeadlineView moved = people.as(deputy, () -> deadlines.view(first));
        assertThat(moved.content().personId()).isEqualTo(deputyId);
        assertThat(moved.content().dueOn()).isEqualTo(day);
        assertThat(moved.moveReason()).isEqualTo("Urlaub");
        DeadlineView handedOver = people.as(deputy, () -> deadlines.view(second));
        assertThat(handedOver.moves()).isZero();
        assertThat(people.as(deputy, () -> deadlines.history(first)))
                .filteredOn(row -> editor.equals(row.login()))
                .extracting(AuditRow::field)
                .contains("dueOn", "moveReason");
    }

    @Test
    void withEachAPersonMayDoWhatSheMayDoWithItAlone() throws Exception {
        SubjectRef elsewhere = journal.paper();
        String lead = journal.person(Role.READER);
        Long leadId = id(lead);
        Long own = set(journal.due(2, "Eigene", leadId));
        Long others = TestJournal.asSystem(() -> deadlines.set(elsewhere, journal.due(2, "Fremde", editorId)));

        assertThatThrownBy(() -> people.as(
                        lead,
                        () -> bulk.plan(
                                List.of(own, others), new DeadlineBulkInput(deputyId, null, null, null, null, false))))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage("journal.bulk.nonePermitted");
        Long doing = people.as(lead, () -> bulk.plan(List.of(own), DONE));
        people.as(lead, () -> bulk.advance(doing));
        assertThat(people.as(lead, () -> deadlines.view(own)).state()).isEqualTo(DeadlineState.DONE);
    }

    @Test
    void whoLostTheRightSinceThePreviewChangesNothing() throws Exception {
        Long due = set(journal.due(2, "Anrufen", deputyId));
        Long id = people.as(editor, () -> bulk.plan(List.of(due), DONE));
        people.takeRoles(editor);
        assertThat(people.as(editor, () -> bulk.advance(id)).count(BulkOutcome.CHANGED))
                .isZero();
        assertThat(people.as(deputy, () -> deadlines.view(due)).state()).isEqualTo(DeadlineState.OPEN);
    }

    @Test
    void whatAPersonMayNotSeeIsLeftOut() throws Exception {
        Long hidden = set(journal.due(2, "Geheim", editorId));
        String stranger = journal.person(Role.READER);
        assertThatThrownBy(() -> people.as(stranger, () -> bulk.plan(List.of(hidden, -1L), DONE)))
                .isInstanceOf(NotFoundException.class)
                .hasMessage("journal.bulk.notFound");
        Long own = set(journal.due(2, "Eigene", id(stranger)));
        Long id = people.as(stranger, () -> bulk.plan(List.of(hidden, own), DONE));
        assertThat(people.as(stranger, () -> bulk.rows(id, null, PageRequest.firstPage()))
                        .rows())
                .extracting(row -> row.deadline().what())
                .containsExactly("Eigene");
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsLeftAlone() throws Exception {
        Long changed = set(journal.due(2, "Geändert", editorId));
        Long closed = set(journal.due(2, "Erledigt", editorId));
        Long id = people.as(editor, () -> bulk.plan(List.of(changed, closed), DONE));
        people.run(deputy, () -> deadlines.move(changed, 1, TownDay.today().plusDays(9), "Später"));
        people.as(deputy, () -> deadlines.complete(closed));
        BulkPlan now = people.as(editor, () -> bulk.advance(id));
        assertThat(now.counts()).isEqualTo(Map.of(BulkOutcome.CONFLICT, 2L));
        assertThat(people.as(editor, () -> deadlines.view(changed)).state()).isEqualTo(DeadlineState.OPEN);
    }

    @Test
    void aPlanBelongsToThePersonWhoMadeIt() throws Exception {
        Long due = set(journal.due(2, "Anrufen", editorId));
        Long id = people.as(editor, () -> bulk.plan(List.of(due), DONE));
        for (Callable<?> attempt : List.<Callable<?>>of(
                () -> bulk.get(id), () -> bulk.advance(id), () -> bulk.rows(id, null, PageRequest.firstPage()))) {
            assertThatThrownBy(() -> people.as(deputy, attempt)).isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void whatMakesNoSenseIsRefusedInASentence() throws Exception {
        Long due = set(journal.due(2, "Anrufen", editorId));
        LocalDate day = TownDay.today().plusDays(9);
        refused("journal.bulk.nothingChosen", List.of(), DONE);
        refused("journal.bulk.changesNothing", List.of(due), new DeadlineBulkInput(null, null, null, null, "x", false));
        refused("journal.bulk.doneOnly", List.of(due), new DeadlineBulkInput(null, null, null, day, "x", true));
        refused("journal.deadline.past", List.of(due), moved(-3, "x"));
        refused(
                "journal.deadline.oneOwner",
                List.of(due),
                new DeadlineBulkInput(deputyId, Role.MAYOR, null, null, null, false));
        refused("journal.deadline.personGone", List.of(due), new DeadlineBulkInput(-5L, null, null, null, null, false));
        assertThatThrownBy(() -> people.as(editor, () -> bulk.plan(List.of(due), moved(3, " "))))
                .isInstanceOf(InvalidInputException.class);
    }

    /** One statement for each kind of thing, not one for each deadline. */
    @Test
    void theStatementsOfAPlanDoNotGrowWithItsDeadlines() throws Exception {
        List<Long> many = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            many.add(set(journal.due(2, "Anruf " + i, editorId)));
        }
        people.as(editor, () -> bulk.plan(many.subList(0, 2), DONE));
        long few = statements.of(() -> people.as(editor, () -> bulk.plan(many.subList(0, 2), DONE)));
        assertThat(statements.of(() -> people.as(editor, () -> bulk.plan(many, DONE))))
                .isEqualTo(few);
    }

    private void refused(String key, List<Long> ids, DeadlineBulkInput wanted) {
        assertThatThrownBy(() -> people.as(editor, () -> bulk.plan(ids, wanted)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(key);
    }

    private List<BulkOutcome> outcomes(String login, Long id) throws Exception {
        return people.as(login, () -> bulk.rows(id, null, PageRequest.firstPage())).rows().stream()
                .map(DeadlineBulkRow::row)
                .map(BulkRow::outcome)
                .toList();
    }

    private Long set(DeadlineInput input) {
        return TestJournal.asSystem(() -> deadlines.set(paper, input));
    }

    private Long id(String login) throws Exception {
        return people.as(login, () -> user.id().getAsLong());
    }
}
