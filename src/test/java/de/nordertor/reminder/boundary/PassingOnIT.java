package de.nordertor.reminder.boundary;

import static de.nordertor.reminder.boundary.TestReminders.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.nordertor.TownDay;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.boundary.AbsenceRow;
import de.nordertor.identity.boundary.Absences;
import de.nordertor.identity.entity.Role;
import de.nordertor.journal.boundary.DeadlineInput;
import de.nordertor.journal.boundary.Deadlines;
import de.nordertor.journal.boundary.RepetitionInput;
import de.nordertor.journal.boundary.TestJournal;
import de.nordertor.journal.entity.DayRule;
import de.nordertor.journal.entity.DeadlineKind;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.control.BulkRepository;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.entity.Notice;
import de.nordertor.reminder.entity.NoticeMail;
import de.nordertor.reminder.entity.Reminder;
import de.nordertor.reminder.entity.ReminderDays;
import de.nordertor.reminder.entity.ReminderState;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Between the list and the mail lie hours or days: who gets the mail is found out when it is written. */
@ExtendWith(ArquillianExtension.class)
class PassingOnIT {

    private static final Long NOBODY = 900_000_000_000L;

    @Inject
    private TestJournal journal;

    @Inject
    private TestPeople people;

    @Inject
    private TestReminders engine;

    @Inject
    private TestReminderSource source;

    @Inject
    private Reminders reminders;

    @Inject
    private ReminderJob job;

    @Inject
    private Deadlines deadlines;

    @Inject
    private OwnReminders own;

    @Inject
    private Absences absences;

    @Inject
    private CurrentUser user;

    @Inject
    private BulkRepository bulk;

    @Inject
    private UserTransaction transaction;

    private final LocalDate due = TownDay.workingDayInYears(2);
    private SubjectRef paper;
    private String colleague;
    private Long colleagueId;
    private String editor;
    private Long editorId;

    /** The colleague has the smaller id, and so the turn before the editor. */
    @BeforeEach
    void anEditorAndAColleague() throws Exception {
        paper = journal.paper();
        colleague = journal.person(Role.EDITOR);
        colleagueId = id(colleague);
        engine.address(colleagueId);
        editor = journal.person(Role.EDITOR);
        editorId = id(editor);
        engine.address(editorId);
        engine.stopTheJob(editorId);
    }

    @AfterEach
    void theJobGoesOn() {
        engine.letTheJobGoOn();
    }

    @Test
    void whoIsAbsentWhenTheMailIsWrittenGetsNoneAndTheDeputyDoes() throws Exception {
        Long id = set("Bericht abgeben", editorId);
        engine.tell(id, at(due, 0, 1));
        away(editorId, due, colleagueId);

        assertThat(engine.write(editorId, at(due, 7, 0))).isZero();
        assertThat(engine.write(colleagueId, at(due, 7, 1))).isEqualTo(1);
        assertThat(engine.tell(id, at(due, 7, 2))).isZero();
        assertThat(engine.write(editorId, at(due, 7, 3))).isZero();
        assertThat(engine.write(colleagueId, at(due, 7, 3))).isZero();

        assertThat(engine.digests(editorId)).isEmpty();
        assertThat(mailed(editorId)).containsExactly(NoticeMail.PASSED_ON);
        assertThat(unread(editor)).as("it stays the own thing").isEqualTo(1);
        assertThat(engine.digests(colleagueId)).singleElement().satisfies(mail -> assertThat(mail.text())
                .contains("Bericht abgeben", "(in Vertretung für Person " + editor + ")"));
    }

    @Test
    void whatIsPassedOnStillGetsIntoTheMailOfTheSameRun() throws Exception {
        Long mine = set("eigener Bericht", colleagueId);
        Long passed = set("fremder Bericht", editorId);
        engine.tellAll(List.of(mine, passed), at(due, 0, 1));
        away(editorId, due, colleagueId);

        assertThat(engine.passOn(List.of(colleagueId, editorId), at(due, 7, 0))).isEqualTo(1);
        assertThat(engine.passOn(List.of(colleagueId, editorId), at(due, 7, 0))).isZero();
        assertThat(engine.write(colleagueId, at(due, 7, 0))).isEqualTo(1);
        assertThat(engine.write(editorId, at(due, 7, 0))).isZero();

        assertThat(engine.digests(colleagueId).get(0).text()).contains("eigener Bericht", "fremder Bericht");
    }

    @Test
    void whoseAccountIsClosedMeanwhileIsPassedOnToTheLead() throws Exception {
        String lead = journal.person(Role.DEPARTMENT_LEAD, null);
        engine.address(id(lead));
        Long id = set("Bericht abgeben", editorId);
        engine.tell(id, at(due, 0, 1));
        engine.disable(editorId);

        assertThat(engine.write(editorId, at(due, 7, 0))).isZero();
        assertThat(engine.write(id(lead), at(due, 7, 1))).isEqualTo(1);

        assertThat(mailed(editorId)).containsExactly(NoticeMail.PASSED_ON);
        assertThat(engine.digests(id(lead)).get(0).text()).contains("Bericht abgeben");
    }

    @Test
    void whatIsHandedOverMeanwhileIsMailedToTheNewOwnerOnce() throws Exception {
        Long id = set("Bericht abgeben", editorId);
        engine.tell(id, at(due, 0, 1));
        handOver(editor, id, colleagueId);

        assertThat(engine.write(editorId, at(due, 7, 0))).isZero();
        assertThat(engine.write(colleagueId, at(due, 7, 1))).isEqualTo(1);
        assertThat(unread(editor)).as("nobody's own thing any more").isZero();
        assertThat(unread(colleague)).isEqualTo(1);
        handOver(colleague, id, editorId);

        assertThat(engine.passOn(List.of(colleagueId, editorId), at(due, 7, 2))).isZero();
        assertThat(engine.write(editorId, at(due, 7, 2))).isZero();
        assertThat(engine.digests(colleagueId)).hasSize(1);
        assertThat(engine.digests(editorId)).isEmpty();
    }

    @Test
    void whatIsSomebodyElsesIsNotToldInTheListAnyMore() throws Exception {
        Long id = set("Bericht abgeben", editorId);
        engine.tell(id, at(due, 0, 1));
        handOver(editor, id, colleagueId);

        engine.passOn(List.of(editorId), at(due, 0, 2));

        assertThat(listed(editor)).singleElement().satisfies(row -> {
            assertThat(row.mail()).isEqualTo(NoticeMail.PASSED_ON);
            assertThat(row.thing()).isNull();
        });
        assertThat(listed(colleague))
                .singleElement()
                .satisfies(row -> assertThat(row.thing().what()).isEqualTo("Bericht abgeben"));
    }

    /** At a moment that has passed, as for the real job: who reads it does so afterwards. */
    @Test
    void whoWasAbsentReadsTheOwnThingHoweverOften() throws Exception {
        LocalDate today = TownDay.today();
        Long thing = thing(today);
        engine.tell(thing, at(today, 0, 0));
        away(editorId, today, colleagueId);
        engine.passOn(List.of(editorId), at(today, 0, 0));
        people.run(editor, own::readAll);

        assertThat(unread(editor)).isZero();
        assertThat(listed(editor)).singleElement().satisfies(row -> {
            assertThat(row.mail()).isEqualTo(NoticeMail.PASSED_ON);
            assertThat(row.thing().what()).isEqualTo("Ding " + thing);
        });
    }

    @Test
    void whoIsBackInTimeGetsItAfterAll() throws Exception {
        Long id = set("Bericht abgeben", editorId);
        LocalDate monday = due.minusDays(2);
        engine.tell(id, at(monday.minusDays(2), 0, 1));
        away(editorId, monday.minusDays(1), colleagueId);
        assertThat(engine.passOn(List.of(editorId), at(monday.minusDays(1), 9, 0)))
                .isEqualTo(1);
        assertThat(mailed(colleagueId)).containsExactly(NoticeMail.WAITING);

        assertThat(engine.passOn(List.of(colleagueId), at(monday, 7, 0))).isEqualTo(1);
        assertThat(engine.write(editorId, at(monday, 7, 0))).isEqualTo(1);
        assertThat(engine.write(colleagueId, at(monday, 7, 0))).isZero();

        assertThat(mailed(editorId)).containsExactly(NoticeMail.DIGEST);
        assertThat(mailed(colleagueId)).containsExactly(NoticeMail.PASSED_ON);
        assertThat(unread(colleague)).isZero();
    }

    @Test
    void whoSharesTheRoleAndStandsInIsMailedOnce() throws Exception {
        engine.tell(setForTheRole("gemeinsam"), at(due, 0, 1));
        away(editorId, due, colleagueId);

        assertThat(engine.passOn(List.of(colleagueId, editorId), at(due, 7, 0))).isZero();
        assertThat(engine.write(colleagueId, at(due, 7, 0))).isEqualTo(1);
        assertThat(engine.write(editorId, at(due, 7, 0))).isZero();
        assertThat(engine.notices(colleagueId))
                .extracting(Notice::getInsteadOfId)
                .containsOnlyNulls();
        assertThat(mailed(editorId)).containsExactly(NoticeMail.PASSED_ON);
        assertThat(unread(editor)).as("it stays the own thing").isEqualTo(1);
    }

    @Test
    void whoHasTheRoleNoMoreIsToldNoMore() throws Exception {
        engine.tell(setForTheRole("gemeinsam"), at(due, 0, 1));
        assertThat(unread(editor)).isEqualTo(1);
        people.takeRoles(editor);
        people.have(editor, Role.READER, null);

        engine.passOn(List.of(colleagueId, editorId), at(due, 7, 0));

        assertThat(mailed(editorId)).containsExactly(NoticeMail.PASSED_ON);
        assertThat(unread(editor)).as("nobody's own thing any more").isZero();
        assertThat(unread(colleague)).isEqualTo(1);
    }

    @Test
    void whereNobodyIsReachedAnyMoreItIsSeenAndTriedAgain() throws Exception {
        Long thing = thing(due);
        engine.tell(thing, at(due, 0, 1));
        source.have(thing, due, NOBODY);

        assertThat(engine.write(editorId, at(due, 7, 0))).isZero();

        Reminder lost = engine.reminders(thing).get(0);
        assertThat(List.of(lost.getState(), lost.getFailure()))
                .containsExactly(ReminderState.WAITING, "reminder.failure.nobody");
        assertThat(failures())
                .extracting(JobFailure::id, JobFailure::reason)
                .contains(tuple(lost.getId(), "reminder.failure.nobody"));
        source.have(thing, due, editorId);
        assertThat(engine.tell(thing, at(due, 7, 1))).isEqualTo(1);
        assertThat(engine.write(editorId, at(due, 7, 2))).isEqualTo(1);
    }

    private Long thing(LocalDate dueOn) throws Exception {
        transaction.begin();
        Long thing = bulk.ids(1).get(0);
        source.have(thing, dueOn, editorId);
        reminders.order(List.of(
                new ReminderOrder(new SubjectRef(TestReminderSource.KIND, thing), 0, dueOn, ReminderDays.of(0), null)));
        transaction.commit();
        return thing;
    }

    private List<JobFailure> failures() {
        List<JobFailure> failures = new ArrayList<>();
        SystemWork.run(() -> failures.addAll(job.failures()));
        return failures;
    }

    private List<NoticeMail> mailed(Long personId) {
        return engine.notices(personId).stream().map(Notice::getMail).toList();
    }

    private List<NoticeRow> listed(String login) throws Exception {
        return people.as(login, () -> own.list(false, PageRequest.firstPage()).rows());
    }

    private long unread(String login) throws Exception {
        return people.as(login, own::countUnread);
    }

    private Long set(String what, Long personId) throws Exception {
        return people.as(
                editor,
                () -> deadlines.set(
                        paper,
                        new DeadlineInput(
                                DeadlineKind.TASK,
                                what,
                                due,
                                DayRule.KEEP,
                                RepetitionInput.NONE,
                                ReminderDays.of(4, 0),
                                personId,
                                null,
                                null)));
    }

    private Long setForTheRole(String what) throws Exception {
        return people.as(
                editor,
                () -> deadlines.set(
                        paper,
                        new DeadlineInput(DeadlineKind.TASK, what, due, null, Role.EDITOR, journal.department())));
    }

    private void away(Long personId, LocalDate day, Long deputyId) throws Exception {
        people.as(editor, () -> absences.save(new AbsenceRow(null, 0, personId, day, day, deputyId, null, null)));
    }

    private void handOver(String login, Long id, Long personId) throws Exception {
        people.run(login, () -> deadlines.handOver(id, deadlines.view(id).lockVersion(), personId));
    }

    private Long id(String login) throws Exception {
        return people.as(login, () -> user.id().getAsLong());
    }
}
