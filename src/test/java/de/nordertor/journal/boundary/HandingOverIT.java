package de.nordertor.journal.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.ConflictException;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.boundary.TestReminders;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A deadline goes to a colleague, and with it what somebody is reminded of. */
@ExtendWith(ArquillianExtension.class)
class HandingOverIT {

    @Inject
    private Deadlines deadlines;

    @Inject
    private DeadlineBulk bulk;

    @Inject
    private TestJournal journal;

    @Inject
    private TestPeople people;

    @Inject
    private TestReminders engine;

    @Inject
    private CurrentUser user;

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    private String editor;
    private String colleague;
    private Long colleagueId;
    private Long editorId;
    private Long id;

    @BeforeEach
    void aDeadlineOfTheEditor() throws Exception {
        SubjectRef paper = journal.paper();
        editor = journal.person(Role.EDITOR);
        colleague = journal.person(Role.READER);
        colleagueId = id(colleague);
        editorId = id(editor);
        id = people.as(editor, () -> deadlines.set(paper, journal.due(5, "anrufen", editorId)));
    }

    @Test
    void theColleagueSeesItAndIsToldOfIt() throws Exception {
        assertThatThrownBy(() -> people.as(colleague, () -> deadlines.view(id))).isInstanceOf(NotFoundException.class);
        people.run(editor, () -> deadlines.handOver(id, version(), colleagueId));
        assertThat(mine(colleague)).extracting(DeadlineRow::what).containsExactly("anrufen");
        assertThat(mine(editor)).isEmpty();

        engine.tell(id, TestReminders.at(journal.today().plusDays(14), 8, 0));
        assertThat(engine.notices(colleagueId)).isNotEmpty();
        assertThat(engine.notices(editorId)).isEmpty();
        people.as(colleague, () -> deadlines.complete(id));
    }

    @Test
    void whatNobodyCouldBeToldOfIsToldToTheColleagueOnce() throws Exception {
        engine.giveUp(id, 3, journal.today().minusDays(1));

        people.run(editor, () -> deadlines.handOver(id, version(), colleagueId));

        engine.tell(id, TestReminders.at(journal.today(), 23, 59));
        assertThat(engine.notices(colleagueId))
                .as("told by the server or the test")
                .hasSize(1);
        people.as(colleague, () -> deadlines.complete(id));
    }

    @Test
    void whatIsHandedOverWithManyOthersIsToldTooWhereItsDayHasPassed() throws Exception {
        engine.giveUp(id, 3, journal.today().minusDays(1));
        dueOn(journal.today().plusDays(2));
        Long plan = people.as(
                editor,
                () -> bulk.plan(List.of(id), new DeadlineBulkInput(colleagueId, null, null, null, null, false)));

        people.as(editor, () -> bulk.advance(plan));

        engine.tell(id, TestReminders.at(journal.today(), 23, 59));
        assertThat(engine.notices(colleagueId)).hasSize(1);
        people.as(colleague, () -> deadlines.complete(id));
    }

    @Test
    void whoHasNothingToDoWithItHandsNothingOver() throws Exception {
        long version = people.as(editor, this::version);
        assertThatThrownBy(() -> people.run(colleague, () -> deadlines.handOver(id, version, colleagueId)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.run(editor, () -> deadlines.handOver(id, version, editorId)))
                .hasMessage("journal.deadline.sameOwner");
        assertThatThrownBy(() -> people.run(editor, () -> deadlines.handOver(id, version, 1L)))
                .hasMessage("journal.deadline.personGone");
        assertThatThrownBy(() -> people.run(editor, () -> deadlines.handOver(id, version - 1, colleagueId)))
                .isInstanceOf(ConflictException.class);
        assertThat(mine(editor)).hasSize(1);
    }

    /** As some days later. */
    private void dueOn(LocalDate day) throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement("UPDATE deadline SET due_on = ?, effective_on = ? WHERE id = ?")) {
            update.setObject(1, day);
            update.setObject(2, day);
            update.setLong(3, id);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private long version() {
        return deadlines.view(id).lockVersion();
    }

    private List<DeadlineRow> mine(String login) throws Exception {
        return people.as(login, () -> deadlines.list(DeadlineFilter.OPEN, new PageRequest(0, 25, null, true)))
                .rows();
    }

    private Long id(String login) throws Exception {
        return people.as(login, () -> user.id().getAsLong());
    }
}
