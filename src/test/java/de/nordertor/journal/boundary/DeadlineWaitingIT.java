package de.nordertor.journal.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.boundary.TestReminders;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Deadlines that can only go on when somebody else has done something. */
@ExtendWith(ArquillianExtension.class)
class DeadlineWaitingIT {

    @Inject
    private Deadlines deadlines;

    @Inject
    private TestJournal journal;

    @Inject
    private TestPeople people;

    @Inject
    private TestReminders engine;

    @Inject
    private CurrentUser user;

    private String editor;
    private Long waiting;
    private Long other;

    @BeforeEach
    void twoDeadlinesOfWhichOneWaits() throws Exception {
        editor = journal.person(Role.EDITOR);
        Long editorId = people.as(editor, () -> user.id().getAsLong());
        SubjectRef paper = journal.paper();
        waiting = people.as(editor, () -> deadlines.set(paper, journal.due(5, "Zusage erfragen", editorId)));
        other = people.as(editor, () -> deadlines.set(paper, journal.due(6, "Raum buchen", editorId)));
        waitFor(waiting, "Rückmeldung der Stiftung");
    }

    @Test
    void whatWaitsIsFoundAndEndsWithOneClick() throws Exception {
        assertThat(mine(WaitingFilter.WAITING))
                .extracting(DeadlineRow::id, DeadlineRow::waitsFor)
                .containsExactly(tuple(waiting, "Rückmeldung der Stiftung"));
        assertThat(mine(WaitingFilter.NOT_WAITING)).extracting(DeadlineRow::id).containsExactly(other);
        assertThat(view(waiting).waiting()).isEqualTo(new WaitingView("Rückmeldung der Stiftung", journal.today()));

        people.run(editor, () -> deadlines.waitNoLonger(waiting));

        assertThat(mine(WaitingFilter.WAITING)).isEmpty();
    }

    @Test
    void waitingIsNoExcuse() {
        assertThat(engine.tell(waiting, TestReminders.at(journal.today().plusDays(5), 8, 0)))
                .isPositive();
    }

    @Test
    void whoDoesNotCareForItLeavesItWaiting() throws Exception {
        String stranger = journal.person(Role.COMMITTEE_OFFICE);
        assertThatThrownBy(() -> people.run(stranger, () -> deadlines.waitNoLonger(waiting)))
                .isInstanceOf(NotPermittedException.class);
        assertThat(view(waiting).waiting()).isNotNull();
    }

    @Test
    void whatIsDoneWaitsNoMore() throws Exception {
        people.as(editor, () -> deadlines.complete(waiting));
        assertThat(view(waiting).waiting()).isNull();
    }

    private void waitFor(Long id, String what) throws Exception {
        people.run(editor, () -> deadlines.waitFor(id, deadlines.view(id).lockVersion(), what));
    }

    private List<DeadlineRow> mine(WaitingFilter filter) throws Exception {
        return people.as(editor, () -> deadlines.list(new DeadlineFilter(null, null, filter), PageRequest.firstPage()))
                .rows();
    }

    private DeadlineView view(Long id) throws Exception {
        return people.as(editor, () -> deadlines.view(id));
    }
}
