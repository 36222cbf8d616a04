package de.nordertor.journal.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.cooperation.boundary.CooperationEditing;
import de.nordertor.cooperation.boundary.CooperationEditing.OpenCooperation;
import de.nordertor.cooperation.boundary.CooperationInput;
import de.nordertor.cooperation.boundary.TestCooperations;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.entity.AnchorEnd;
import de.nordertor.journal.entity.AnchorSide;
import de.nordertor.journal.entity.AnchorUnit;
import de.nordertor.journal.entity.RepetitionUnit;
import de.nordertor.platform.boundary.AuditRow;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.entity.NotFoundException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.boundary.TestReminders;
import de.nordertor.reminder.entity.ReminderAudience;
import de.nordertor.reminder.entity.ReminderState;
import de.nordertor.town.boundary.PlaceInput;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Deadlines that hang on the end of a cooperation, or on one another. */
@ExtendWith(ArquillianExtension.class)
class DeadlineAnchorIT {

    private static final String END = "END";

    @Inject
    private Deadlines deadlines;

    @Inject
    private DeadlineMending mending;

    @Inject
    private CooperationEditing cooperations;

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

    private final String title = "Lesepaten " + TestCooperations.word();
    private LocalDate end;
    private String editor;
    private Long editorId;
    private SubjectRef cooperation;

    @BeforeEach
    void aCooperationThatEnds() throws Exception {
        end = journal.today().plusDays(60);
        editor = journal.person(Role.EDITOR);
        editorId = people.as(editor, () -> user.id().getAsLong());
        cooperation = new SubjectRef("Cooperation", people.as(editor, () -> cooperations.create(endingOn(end))));
    }

    @Test
    void itFollowsTheEndOfTheCooperationAndSaysWhy() throws Exception {
        Long report = set("Abschluss planen", END, 2, AnchorUnit.WEEKS, AnchorSide.BEFORE);
        Long after = set("Rückblick", base(report), 3, AnchorUnit.DAYS, AnchorSide.AFTER);
        assertThat(view(report).effectiveOn()).isEqualTo(end.minusDays(14));
        assertThat(view(after).effectiveOn()).isEqualTo(end.minusDays(11));

        endOn(end.plusDays(30));

        assertThat(view(report).effectiveOn()).isEqualTo(end.plusDays(16));
        assertThat(view(after).effectiveOn()).as("and so does what hangs on it").isEqualTo(end.plusDays(19));
        assertThat(view(report).anchor().on()).isEqualTo(end.plusDays(30));
        assertThat(view(report).moves()).as("nobody put it off").isZero();
        assertThat(people.as(editor, () -> deadlines.history(report)))
                .filteredOn(row -> "anchor.position".equals(row.field()))
                .extracting(AuditRow::newValue)
                .contains("2 WEEKS BEFORE " + end.plusDays(30));
    }

    @Test
    void whoeverCaresForItIsRemindedOnceOfTheNewDay() throws Exception {
        Long id = set("Abschluss planen", END, 0, AnchorUnit.DAYS, AnchorSide.BEFORE);
        endOn(end.plusDays(5));
        endOn(end.plusDays(9));

        assertThat(engine.tell(id, TestReminders.at(end, 8, 0))).isZero();
        assertThat(engine.tell(id, TestReminders.at(end.plusDays(9), 8, 0))).isEqualTo(1);
        assertThat(engine.tell(id, TestReminders.at(end.plusDays(9), 8, 1))).isZero();
        assertThat(engine.notices(editorId)).hasSize(1);
    }

    @Test
    void ofANewDayThatHasPassedWhoeverCaresForItIsToldOnceAndTheLeadLater() throws Exception {
        Long id = set("Abschluss planen", END, 2, AnchorUnit.WEEKS, AnchorSide.BEFORE);
        endOn(journal.today().plusDays(4));
        mend(id);

        engine.tell(id, TestReminders.at(journal.today(), 23, 59));
        assertThat(engine.tell(id, TestReminders.at(journal.today().plusDays(1), 8, 0)))
                .isZero();

        assertThat(view(id).effectiveOn()).isEqualTo(journal.today().minusDays(10));
        assertThat(engine.notices(editorId)).as("by the server or the test").hasSize(1);
        assertThat(engine.reminders(id))
                .filteredOn(reminder ->
                        reminder.getAudience() == ReminderAudience.LEAD && reminder.getState() == ReminderState.WAITING)
                .singleElement()
                .satisfies(reminder -> assertThat(reminder.getRemindOn())
                        .isAfter(journal.today().plusDays(1)));
    }

    @Test
    void whatNobodyToldIsSeenBeforeSomebodyIsReminded() throws Exception {
        Long id = set("Abschluss planen", END, 0, AnchorUnit.DAYS, AnchorSide.BEFORE);
        withoutTelling(end.plusDays(20));

        assertThat(engine.tell(id, TestReminders.at(end, 8, 0)))
                .as("it is due later by now")
                .isZero();

        assertThat(view(id).effectiveOn()).isEqualTo(end.plusDays(20));
        assertThat(engine.notices(editorId)).isEmpty();
        assertThat(engine.tell(id, TestReminders.at(end.plusDays(20), 8, 0))).isEqualTo(1);
    }

    @Test
    void whatNobodyToldIsSeenInTheNight() throws Exception {
        Long id = set("Abschluss planen", END, 1, AnchorUnit.MONTHS, AnchorSide.BEFORE);
        withoutTelling(end.minusDays(20));

        assertThat(mend(id)).isEqualTo(1);

        assertThat(view(id).effectiveOn()).isEqualTo(end.minusDays(20).minusMonths(1));
        assertThat(mend(id)).as("the second look finds nothing").isZero();
    }

    @Test
    void withoutTheDateItStaysAndSaysSo() throws Exception {
        Long id = set("Abschluss planen", END, 2, AnchorUnit.WEEKS, AnchorSide.BEFORE);

        endOn(null);

        assertThat(view(id).effectiveOn()).isEqualTo(end.minusDays(14));
        assertThat(view(id).anchor().end()).isEqualTo(AnchorEnd.GONE);
        endOn(end.plusDays(30));
        assertThat(view(id).effectiveOn())
                .as("it does not begin again by itself")
                .isEqualTo(end.minusDays(14));
    }

    @Test
    void doneOrCancelledTheOtherOneLetsGo() throws Exception {
        Long done = typed("Bericht", 20);
        Long cancelled = typed("Fest", 30);
        Long afterDone = set("Bericht verschicken", base(done), 5, AnchorUnit.DAYS, AnchorSide.AFTER);
        Long afterCancelled = set("Aufräumen", base(cancelled), 1, AnchorUnit.DAYS, AnchorSide.AFTER);

        people.as(editor, () -> deadlines.complete(done));
        people.run(editor, () -> deadlines.cancel(cancelled, "fällt aus"));

        assertThat(view(afterDone).anchor().end()).isEqualTo(AnchorEnd.DONE);
        assertThat(view(afterDone).effectiveOn())
                .as("the day on which it was done does not count")
                .isEqualTo(journal.today().plusDays(25));
        assertThat(view(afterCancelled).anchor().end()).isEqualTo(AnchorEnd.CANCELLED);
    }

    @Test
    void aCircleIsRefused() throws Exception {
        Long first = typed("Erste", 20);
        Long second = set("Zweite", base(first), 5, AnchorUnit.DAYS, AnchorSide.AFTER);
        Long third = set("Dritte", base(second), 5, AnchorUnit.DAYS, AnchorSide.AFTER);

        for (Long other : List.of(first, second, third)) {
            assertThatThrownBy(() -> rehang(first, base(other)))
                    .as("on " + other)
                    .hasMessage("journal.anchor.circle");
        }
        rehang(third, base(first));
        move(first, journal.today().plusDays(40));
        assertThat(view(third).effectiveOn()).isEqualTo(journal.today().plusDays(45));
    }

    @Test
    void movedByHandItFollowsNoMore() throws Exception {
        Long id = set("Abschluss planen", END, 2, AnchorUnit.WEEKS, AnchorSide.BEFORE);

        move(id, end.minusDays(3));
        endOn(end.plusDays(30));

        assertThat(view(id).effectiveOn()).isEqualTo(end.minusDays(3));
        assertThat(view(id).anchor().end()).isEqualTo(AnchorEnd.MOVED);
        assertThat(view(id).content().anchor().isNone()).isTrue();
    }

    @Test
    void whatIsTypedWrongIsSaid() throws Exception {
        AnchorInput onEnd = new AnchorInput(END, 2, AnchorUnit.WEEKS, AnchorSide.BEFORE);
        DeadlineInput typed = journal.due(3, "Abschluss planen", editorId);
        assertThatThrownBy(() -> set(new DeadlineInput(
                        typed.kind(),
                        typed.what(),
                        end,
                        onEnd,
                        null,
                        RepetitionInput.NONE,
                        null,
                        editorId,
                        null,
                        null)))
                .hasMessage("journal.anchor.oneDay");
        assertThatThrownBy(() -> set(new DeadlineInput(
                        typed.kind(),
                        typed.what(),
                        null,
                        onEnd,
                        null,
                        new RepetitionInput(RepetitionUnit.WEEKS, 1, null, null),
                        null,
                        editorId,
                        null,
                        null)))
                .hasMessage("journal.anchor.noRepetition");
        assertThatThrownBy(() -> set("Anfang", "START", 2, AnchorUnit.WEEKS, AnchorSide.BEFORE))
                .as("nobody knows when it begins")
                .hasMessage("journal.anchor.gone");
        assertThatThrownBy(() -> set("Früher", END, 5, AnchorUnit.MONTHS, AnchorSide.BEFORE))
                .hasMessage("journal.anchor.past");
        assertThatThrownBy(() -> set(typed.hangingOn(AnchorInput.NONE))).hasMessage("journal.deadline.dateRequired");
    }

    @Test
    void ofAnotherThingNothingCanBeChosen() throws Exception {
        SubjectRef paper = journal.paper();
        Long elsewhere = people.as(editor, () -> deadlines.set(paper, journal.due(9, "woanders", editorId)));

        assertThatThrownBy(() -> set("hier", base(elsewhere), 1, AnchorUnit.DAYS, AnchorSide.AFTER))
                .hasMessage("journal.anchor.gone");
        assertThat(people.as(editor, () -> deadlines.anchors(cooperation)))
                .extracting(AnchorChoice::base, AnchorChoice::day)
                .containsExactly(tuple(END, end));
        people.as(editor, () -> deadlines.complete(elsewhere));
    }

    @Test
    void whoMayNotReadTheCooperationLearnsNothingOfItsEnd() throws Exception {
        String admin = journal.person(Role.ADMINISTRATOR, null);
        Long adminId = people.as(admin, () -> user.id().getAsLong());
        DeadlineInput typed = journal.due(3, "Zugang sperren", adminId);
        Long id = set(typed.hangingOn(new AnchorInput(END, 3, AnchorUnit.DAYS, AnchorSide.AFTER)));
        endOn(end.plusDays(1));

        DeadlineView seen = people.as(admin, () -> deadlines.view(id));

        assertThat(seen.effectiveOn()).isEqualTo(end.plusDays(4));
        assertThat(seen.anchor()).isEqualTo(new AnchorView(null, null, null, null));
        assertThat(seen.content().anchor().isNone()).isTrue();
        assertThat(people.as(admin, () -> deadlines.history(id)))
                .extracting(AuditRow::field)
                .contains("dueOn")
                .noneMatch(field -> field != null && field.startsWith("anchor"));
        assertThatThrownBy(() -> people.as(admin, () -> deadlines.anchors(cooperation)))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> people.as(editor, () -> mending.hanging())).isInstanceOf(NotPermittedException.class);
    }

    private CooperationInput endingOn(LocalDate day) {
        return new CooperationInput(
                title,
                null,
                null,
                null,
                null,
                null,
                PlaceInput.UNKNOWN,
                null,
                day,
                null,
                null,
                null,
                null,
                Set.of(),
                Set.of());
    }

    private void endOn(LocalDate day) throws Exception {
        OpenCooperation opened = people.as(editor, () -> cooperations.open(cooperation.id()));
        people.run(editor, () -> cooperations.save(opened, endingOn(day)));
    }

    /** As a migration would, or a restored backup. */
    private void withoutTelling(LocalDate day) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement("UPDATE cooperation SET ends_on = ? WHERE id = ?")) {
            update.setObject(1, day);
            update.setLong(2, cooperation.id());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private int mend(Long id) {
        AtomicInteger mended = new AtomicInteger();
        SystemWork.run(() -> {
            assertThat(mending.hanging()).contains(id);
            mended.set(mending.mend(List.of(id)));
        });
        return mended.get();
    }

    private Long typed(String what, int days) throws Exception {
        return set(journal.due(days, what, editorId));
    }

    private Long set(String what, String base, int amount, AnchorUnit unit, AnchorSide side) throws Exception {
        return set(journal.due(3, what, editorId).hangingOn(new AnchorInput(base, amount, unit, side)));
    }

    private Long set(DeadlineInput input) throws Exception {
        return people.as(editor, () -> deadlines.set(cooperation, input));
    }

    private static String base(Long deadline) {
        return AnchorChoice.deadlineBase(deadline);
    }

    private void rehang(Long id, String base) throws Exception {
        DeadlineView now = view(id);
        people.run(
                editor,
                () -> deadlines.change(
                        id,
                        now.lockVersion(),
                        now.content().hangingOn(new AnchorInput(base, 5, AnchorUnit.DAYS, AnchorSide.AFTER))));
    }

    private void move(Long id, LocalDate day) throws Exception {
        people.run(editor, () -> deadlines.move(id, seen(id).lockVersion(), day, "Wunsch der Schule"));
    }

    private DeadlineView seen(Long id) {
        return deadlines.view(id);
    }

    private DeadlineView view(Long id) throws Exception {
        return people.as(editor, () -> deadlines.view(id));
    }
}
