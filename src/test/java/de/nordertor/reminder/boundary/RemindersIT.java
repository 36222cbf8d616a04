package de.nordertor.reminder.boundary;

import static de.nordertor.reminder.boundary.TestReminders.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.identity.TestPeople;
import de.nordertor.identity.boundary.AbsenceRow;
import de.nordertor.identity.boundary.Absences;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.boundary.DeadlineFilter;
import de.nordertor.journal.boundary.DeadlineInput;
import de.nordertor.journal.boundary.Deadlines;
import de.nordertor.journal.boundary.RepetitionInput;
import de.nordertor.journal.boundary.TestJournal;
import de.nordertor.journal.entity.DayRule;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.journal.entity.RepetitionUnit;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Outbox;
import de.nordertor.platform.boundary.OutgoingMails;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.control.mail.Interruptions;
import de.nordertor.platform.entity.MailState;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.entity.Notice;
import de.nordertor.reminder.entity.NoticeMail;
import de.nordertor.reminder.entity.Reminder;
import de.nordertor.reminder.entity.ReminderAudience;
import de.nordertor.reminder.entity.ReminderDays;
import de.nordertor.reminder.entity.ReminderState;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ten rules of reminders, at moments of the test's own choice; the job of the server rests meanwhile. */
@ExtendWith(ArquillianExtension.class)
class RemindersIT {

    @Inject
    private TestJournal journal;

    @Inject
    private TestPeople people;

    @Inject
    private TestReminders engine;

    @Inject
    private Deadlines deadlines;

    @Inject
    private OwnReminders own;

    @Inject
    private Absences absences;

    @Inject
    private Outbox outbox;

    @Inject
    private OutgoingMails mails;

    @Inject
    private Interruptions interruptions;

    @Inject
    private CurrentUser user;

    @Inject
    private ReminderRuns runs;

    @Resource(lookup = "jdbc/nordertor")
    private DataSource database;

    private SubjectRef paper;
    private String editor;
    private Long editorId;
    private LocalDate due;

    @BeforeEach
    void aPaperAndItsEditor() throws Exception {
        paper = journal.paper();
        editor = journal.person(Role.EDITOR);
        editorId = id(editor);
        engine.address(editorId);
        engine.stopTheJob(editorId);
        // a Wednesday in a month without holidays, some years from now
        due = LocalDate.of(journal.today().getYear() + 3, 9, 10)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));
    }

    @AfterEach
    void theJobGoesOn() {
        engine.letTheJobGoOn();
    }

    @Test
    void eachDayIsToldOnceHoweverOftenTheEngineLooks() throws Exception {
        Long id = set(DeadlineKind.TASK, "Bericht abgeben", ReminderDays.of(14, 2, 0));

        assertThat(engine.tell(id, at(due.minusDays(15), 23, 59))).isZero();
        assertThat(engine.tell(id, at(due.minusDays(14), 0, 1))).isEqualTo(1);
        assertThat(engine.tell(id, at(due.minusDays(14), 0, 2))).isZero();
        assertThat(engine.write(editorId, at(due.minusDays(14), 6, 59))).isZero();
        assertThat(engine.write(editorId, at(due.minusDays(14), 7, 0))).isEqualTo(1);
        assertThat(engine.write(editorId, at(due.minusDays(14), 7, 1))).isZero();
        assertThat(engine.tell(id, at(due.minusDays(2), 0, 1))).isEqualTo(1);
        assertThat(engine.write(editorId, at(due.minusDays(2), 7, 0))).isEqualTo(1);

        assertThat(engine.digests(editorId)).hasSize(2);
        assertThat(engine.digests(editorId).get(0).text())
                .contains("Guten Tag Person " + editor, "Bericht abgeben", "in 14 Tagen");
        assertThat(engine.notices(editorId)).extracting(Notice::getMail).containsOnly(NoticeMail.DIGEST);
    }

    @Test
    void anotherDayIsToldAgainOnceAndTheOldOneNever() throws Exception {
        Long id = set(DeadlineKind.TASK, "Bericht abgeben", ReminderDays.of(2));
        engine.tell(id, at(due.minusDays(2), 8, 0));
        move(id, due.plusDays(7));
        assertThat(engine.write(editorId, at(due.minusDays(2), 8, 1))).isZero();
        assertThat(engine.notices(editorId)).extracting(Notice::getMail).containsExactly(NoticeMail.OVER);
        assertThat(engine.tell(id, at(due.plusDays(4), 8, 0))).isZero();
        assertThat(engine.tell(id, at(due.plusDays(5), 8, 0))).isEqualTo(1);
        move(id, due);

        assertThat(engine.tell(id, at(due.minusDays(2), 8, 0))).isEqualTo(1);
        assertThat(engine.tell(id, at(due.minusDays(2), 8, 5))).isZero();
        assertThat(engine.notices(editorId)).hasSize(3);
    }

    @Test
    void whatIsDoneOrCancelledIsNeverTold() throws Exception {
        Long done = set(DeadlineKind.TASK, "getan", ReminderDays.of(0));
        Long cancelled = set(DeadlineKind.TASK, "entfallen", ReminderDays.of(0));
        Long toldFirst = set(DeadlineKind.TASK, "erst erinnert", ReminderDays.of(0));
        engine.tell(toldFirst, at(due, 0, 1));
        people.as(editor, () -> deadlines.complete(done));
        people.run(editor, () -> deadlines.cancel(cancelled, "nicht mehr nötig"));
        people.as(editor, () -> deadlines.complete(toldFirst));

        assertThat(engine.tell(done, at(due, 8, 0))).isZero();
        assertThat(engine.tell(cancelled, at(due, 8, 0))).isZero();
        assertThat(engine.write(editorId, at(due, 8, 0))).isZero();
        assertThat(engine.reminders(done)).extracting(Reminder::getState).containsOnly(ReminderState.CANCELLED);
        assertThat(engine.digests(editorId)).isEmpty();
    }

    @Test
    void afterDaysWithoutAServerEachThingIsToldOnce() throws Exception {
        Long id = set(DeadlineKind.TASK, "Bericht abgeben", ReminderDays.of(14, 3, 0));
        Long other = set(DeadlineKind.TASK, "Nachweis", ReminderDays.of(14, 3));

        assertThat(engine.tell(id, at(due.plusDays(1), 9, 0))).isEqualTo(1);
        assertThat(engine.tell(other, at(due.plusDays(1), 9, 0))).isEqualTo(1);
        assertThat(engine.write(editorId, at(due.plusDays(1), 9, 1))).isEqualTo(1);

        assertThat(engine.reminders(id))
                .filteredOn(reminder -> reminder.getAudience() == ReminderAudience.RESPONSIBLE)
                .extracting(Reminder::getDaysBefore, Reminder::getState)
                .containsExactlyInAnyOrder(
                        tuple(14, ReminderState.PASSED_OVER),
                        tuple(3, ReminderState.PASSED_OVER),
                        tuple(0, ReminderState.TOLD));
        assertThat(engine.digests(editorId).get(0).title()).contains("2 Erinnerungen, 2 überfällig");
    }

    @Test
    void aDutyWhoseDayHasComeLeavesAtOnceAndByItself() throws Exception {
        Long id = set(DeadlineKind.DUTY, "Verwendungsnachweis", null);
        engine.tell(id, at(due.minusDays(3), 0, 1));
        engine.tell(id, at(due, 0, 1));

        assertThat(engine.write(editorId, at(due, 0, 2))).isEqualTo(1);
        assertThat(engine.notices(editorId))
                .extracting(Notice::getMail)
                .as("the one that was told before goes with it")
                .containsExactly(NoticeMail.ALONE, NoticeMail.ALONE);
        Long reminder = engine.notices(editorId).get(1).getReminder().getId();
        assertThat(engine.singles(reminder)).singleElement().satisfies(mail -> assertThat(mail.title())
                .isEqualTo("heute fällig: Verwendungsnachweis"));
        assertThat(engine.write(editorId, at(due, 7, 0))).isZero();
        assertThat(engine.digests(editorId)).isEmpty();
    }

    /** One about a duty, and a digest. */
    @Test
    void whatCouldNotBeDeliveredGoesToTheAddressOfNow() throws Exception {
        Long task = set(DeadlineKind.TASK, "Bericht abgeben", null);
        Long duty = set(DeadlineKind.DUTY, "Verwendungsnachweis", null);
        engine.tell(task, at(due.minusDays(3), 0, 1));
        engine.tell(duty, at(due, 0, 1));
        assertThat(engine.write(editorId, at(due, 7, 0))).isEqualTo(2);
        Long reminder = engine.notices(editorId).get(1).getReminder().getId();
        List<SubjectRef> subjects =
                List.of(new SubjectRef("Reminder", reminder), new SubjectRef("ReminderDigest", editorId));
        subjects.forEach(
                subject -> interruptions.giveUp(outbox.of(subject).get(0).id()));
        engine.address(editorId, "new-" + editorId + "@stadt.example");
        String keeper = journal.person(Role.ADMINISTRATOR);

        assertThat(people.as(keeper, () -> mails.tryAllAgain())).isGreaterThanOrEqualTo(2);

        assertThat(subjects).flatMap(outbox::of).allSatisfy(row -> {
            assertThat(row.state()).isEqualTo(MailState.WAITING);
            assertThat(row.recipient()).isEqualTo("new-" + editorId + "@stadt.example");
        });
        Long digest = outbox.of(subjects.get(1)).get(0).id();
        interruptions.giveUp(digest);
        people.leave(editor);
        people.run(keeper, () -> mails.tryAgain(digest));
        assertThat(outbox.of(subjects.get(1)).get(0).recipient())
                .as("who has left keeps the last address")
                .isEqualTo("new-" + editorId + "@stadt.example");
    }

    @Test
    void daysOffAreQuietAndTheNextWorkingDayTellsAll() throws Exception {
        Long id = set(DeadlineKind.TASK, "Bericht abgeben", ReminderDays.of(4, 3));
        LocalDate saturday = due.minusDays(4);
        engine.tell(id, at(saturday, 0, 1));
        assertThat(engine.write(editorId, at(saturday, 12, 0))).isZero();
        engine.tell(id, at(saturday.plusDays(1), 0, 1));
        assertThat(engine.write(editorId, at(saturday.plusDays(1), 12, 0))).isZero();

        assertThat(engine.write(editorId, at(saturday.plusDays(2), 7, 0))).isEqualTo(1);
        assertThat(engine.digests(editorId)).singleElement().satisfies(mail -> {
            assertThat(mail.title()).contains("1 Erinnerung").doesNotContain("Erinnerungen");
            assertThat(mail.text()).containsOnlyOnce("Bericht abgeben");
        });
        assertThat(engine.notices(editorId))
                .extracting(Notice::getMail)
                .containsExactly(NoticeMail.DIGEST, NoticeMail.DIGEST);
        assertThat(engine.write(editorId, at(saturday.plusDays(3), 7, 0))).isZero();
    }

    @Test
    void whoWantsNoMailHasTheList() throws Exception {
        people.run(editor, () -> own.choose(new ReminderChoiceInput(false, LocalTime.of(9, 0), false, null)));
        Long id = set(DeadlineKind.TASK, "Bericht abgeben", ReminderDays.of(0));
        engine.tell(id, at(due, 0, 1));

        assertThat(engine.write(editorId, at(due, 9, 0))).isZero();
        assertThat(engine.digests(editorId)).isEmpty();
        assertThat(people.as(editor, own::countUnread)).isEqualTo(1);
        NoticeRow row = people.as(editor, () -> own.list(true, PageRequest.firstPage()))
                .rows()
                .get(0);
        assertThat(row.thing().what()).isEqualTo("Bericht abgeben");
        people.run(editor, () -> own.read(List.of(row.id())));
        assertThat(people.as(editor, own::countUnread)).isZero();
        assertThat(people.as(editor, () -> own.list(false, PageRequest.firstPage()))
                        .total())
                .isEqualTo(1);
    }

    @Test
    void nobodyReadsTheRemindersOfOthers() throws Exception {
        Long id = set(DeadlineKind.TASK, "Bericht abgeben", ReminderDays.of(0));
        engine.tell(id, at(due, 0, 1));
        String other = journal.person(Role.DEPARTMENT_LEAD);
        Long notice = engine.notices(editorId).get(0).getId();

        people.run(other, () -> own.read(List.of(notice)));
        people.run(other, own::readAll);

        assertThat(people.as(other, () -> own.list(false, PageRequest.firstPage()))
                        .rows())
                .isEmpty();
        assertThat(people.as(editor, own::countUnread)).isEqualTo(1);
    }

    @Test
    void theDeputyIsToldWhileThePersonIsAbsent() throws Exception {
        String deputy = journal.person(Role.EDITOR);
        engine.address(id(deputy));
        people.as(
                editor,
                () -> absences.save(
                        new AbsenceRow(null, 0, editorId, due.minusDays(1), due.plusDays(1), id(deputy), null, null)));
        Long id = set(DeadlineKind.TASK, "Bericht abgeben", ReminderDays.of(3, 0));
        engine.tell(id, at(due.minusDays(3), 0, 1));
        engine.tell(id, at(due, 0, 1));

        assertThat(engine.notices(editorId)).hasSize(1);
        assertThat(engine.notices(id(deputy)))
                .extracting(Notice::getInsteadOfId)
                .containsExactly(editorId);
        assertThat(engine.write(id(deputy), at(due, 7, 0))).isEqualTo(1);
        assertThat(engine.digests(id(deputy)).get(0).text()).contains("(in Vertretung für Person " + editor + ")");
    }

    @Test
    void forWhomSomebodyWasToldIsForgottenAfterNinetyDays() throws Exception {
        String deputy = journal.person(Role.EDITOR);
        people.as(editor, () -> absences.save(new AbsenceRow(null, 0, editorId, due, due, id(deputy), null, null)));
        engine.tell(set(DeadlineKind.TASK, "Bericht abgeben", ReminderDays.of(0)), at(due, 0, 1));

        engine.told(id(deputy), LocalDateTime.now(ZoneOffset.UTC).minusDays(89));
        SystemWork.run(() -> runs.tidyUp(Instant.now()));
        assertThat(engine.notices(id(deputy)))
                .extracting(Notice::getInsteadOfId)
                .containsExactly(editorId);
        engine.told(id(deputy), LocalDateTime.now(ZoneOffset.UTC).minusDays(91));
        SystemWork.run(() -> runs.tidyUp(Instant.now()));

        assertThat(engine.notices(id(deputy)))
                .as("the notice itself stays")
                .extracting(Notice::getInsteadOfId)
                .containsOnlyNulls();
    }

    @Test
    void whoHasLeftIsPassedOnToTheLead() throws Exception {
        Long id = set(DeadlineKind.TASK, "Bericht abgeben", ReminderDays.of(0));
        String lead = journal.person(Role.DEPARTMENT_LEAD, null);
        engine.disable(editorId);

        assertThat(engine.tell(id, at(due, 0, 1))).isPositive();

        assertThat(engine.notices(editorId)).isEmpty();
        assertThat(engine.notices(id(lead))).isNotEmpty();
    }

    @Test
    void everybodyInTheRoleIsTold() throws Exception {
        String second = journal.person(Role.EDITOR);
        Long id = people.as(
                editor,
                () -> deadlines.set(
                        paper,
                        new DeadlineInput(
                                DeadlineKind.TASK, "gemeinsam", due, null, Role.EDITOR, journal.department())));

        engine.tell(id, at(due, 0, 1));

        assertThat(engine.notices(editorId)).hasSize(1);
        assertThat(engine.notices(id(second))).hasSize(1);
    }

    @Test
    void whatNobodyReactsToIsToldToTheLead() throws Exception {
        String lead = journal.person(Role.DEPARTMENT_LEAD, null);
        engine.address(id(lead));
        Long id = set(DeadlineKind.TASK, "Bericht abgeben", ReminderDays.of(0));
        Long followUp = set(DeadlineKind.FOLLOW_UP, "ansehen", null);
        engine.tell(id, at(due, 0, 1));
        engine.tell(followUp, at(due.plusDays(9), 0, 1));
        assertThat(escalated(id(lead), id)).isZero();

        engine.tell(id, at(due.plusDays(5), 0, 1));
        engine.tell(id, at(due.plusDays(6), 0, 1));

        assertThat(escalated(id(lead), id)).isEqualTo(1);
        assertThat(escalated(id(lead), followUp)).isZero();
    }

    @Test
    void alsoARoleHasALeadWhereItsDepartmentHasNone() throws Exception {
        String lead = journal.person(Role.DEPARTMENT_LEAD, null);
        Long ofADepartment = setForRole(Role.EDITOR, journal.department());
        Long ofTheTown = setForRole(Role.MAYOR, null);

        engine.tellAll(List.of(ofADepartment, ofTheTown), at(due.plusDays(5), 0, 1));

        assertThat(escalated(id(lead), ofADepartment)).isEqualTo(1);
        assertThat(escalated(id(lead), ofTheTown)).isEqualTo(1);
    }

    private Long setForRole(Role role, Long department) throws Exception {
        return people.as(
                editor,
                () -> deadlines.set(
                        paper, new DeadlineInput(DeadlineKind.TASK, "gemeinsam", due, null, role, department)));
    }

    private long escalated(Long personId, Long deadline) {
        return engine.notices(personId).stream()
                .filter(notice -> notice.getReminder().getAudience() == ReminderAudience.LEAD)
                .filter(notice -> notice.getReminder().subject().id().equals(deadline))
                .count();
    }

    @Test
    void otherDaysToRemindOnReplaceThoseThatWereNotTold() throws Exception {
        Long id = set(DeadlineKind.TASK, "Bericht abgeben", ReminderDays.of(14, 3));
        engine.tell(id, at(due.minusDays(14), 0, 1));
        people.run(editor, () -> {
            var view = deadlines.view(id);
            deadlines.change(id, view.lockVersion(), input(DeadlineKind.TASK, "Bericht", ReminderDays.of(14, 1)));
        });

        assertThat(engine.tell(id, at(due.minusDays(3), 0, 1))).isZero();
        assertThat(engine.tell(id, at(due.minusDays(1), 0, 1))).isEqualTo(1);
        assertThat(people.as(editor, () -> deadlines.reminders(id)))
                .extracting(ReminderRow::remindOn, ReminderRow::state, ReminderRow::people)
                .startsWith(
                        tuple(due.minusDays(14), ReminderState.TOLD, 1L),
                        tuple(due.minusDays(1), ReminderState.TOLD, 1L));
    }

    @Test
    void whatIsEnteredLateIsNotToldAtOnceForDaysThatHavePassed() throws Exception {
        Long id = people.as(editor, () -> deadlines.set(paper, journal.due(1, "morgen", editorId)));

        assertThat(engine.reminders(id))
                .filteredOn(reminder -> reminder.getAudience() == ReminderAudience.RESPONSIBLE)
                .extracting(Reminder::getRemindOn)
                .containsExactly(journal.today().plusDays(1));
    }

    /** The next one of a weekly report that nobody gave for a month. The server's own timer may be the first to tell it. */
    @Test
    void aSeriesDoneLateRemindsOfItsNextDayOnceAndTheLeadLater() throws Exception {
        Long late = people.as(
                editor,
                () -> deadlines.set(
                        paper,
                        new DeadlineInput(
                                DeadlineKind.TASK,
                                "Wochenbericht",
                                due,
                                DayRule.KEEP,
                                new RepetitionInput(RepetitionUnit.WEEKS, 1, null, null),
                                ReminderDays.of(3, 0),
                                editorId,
                                null,
                                null)));
        LocalDate monthAgo = journal.today().minusDays(30);
        sql("UPDATE deadline SET due_on = ?, effective_on = ?, series_from = ? WHERE id = ?", monthAgo, late);
        people.as(editor, () -> deadlines.complete(late));
        Long next = people.as(editor, () -> deadlines.list(DeadlineFilter.OPEN, PageRequest.firstPage()))
                .rows()
                .get(0)
                .id();

        engine.tell(next, at(journal.today(), 23, 59));

        assertThat(engine.notices(editorId)).hasSize(1);
        assertThat(engine.reminders(next))
                .extracting(Reminder::getAudience, Reminder::getState)
                .containsExactlyInAnyOrder(
                        tuple(ReminderAudience.RESPONSIBLE, ReminderState.TOLD),
                        tuple(ReminderAudience.LEAD, ReminderState.WAITING));
        assertThat(engine.tell(next, at(journal.today().plusDays(1), 8, 0))).isZero();
        people.run(editor, () -> deadlines.cancel(next, "nicht mehr nötig"));
    }

    private void sql(String statement, LocalDate day, Long id) throws Exception {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(statement)) {
            update.setObject(1, day);
            update.setObject(2, day);
            update.setObject(3, day);
            update.setLong(4, id);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    private Long set(DeadlineKind kind, String what, ReminderDays days) throws Exception {
        return people.as(editor, () -> deadlines.set(paper, input(kind, what, days)));
    }

    private DeadlineInput input(DeadlineKind kind, String what, ReminderDays days) {
        return new DeadlineInput(kind, what, due, DayRule.KEEP, RepetitionInput.NONE, days, editorId, null, null);
    }

    private void move(Long id, LocalDate day) throws Exception {
        people.run(editor, () -> deadlines.move(id, deadlines.view(id).lockVersion(), day, "verschoben"));
    }

    private Long id(String login) throws Exception {
        return people.as(login, () -> user.id().getAsLong());
    }
}
