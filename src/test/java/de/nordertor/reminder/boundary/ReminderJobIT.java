package de.nordertor.reminder.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nordertor.TownDay;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.control.BulkRepository;
import de.nordertor.platform.control.WorkLeaseRepository;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.entity.Notice;
import de.nordertor.reminder.entity.NoticeMail;
import de.nordertor.reminder.entity.Reminder;
import de.nordertor.reminder.entity.ReminderDays;
import de.nordertor.reminder.entity.ReminderState;
import de.nordertor.reminder.entity.RunState;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The job itself, by the real clock. */
@ExtendWith(ArquillianExtension.class)
class ReminderJobIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Inject
    private Reminders reminders;

    @Inject
    private ReminderRuns runs;

    @Inject
    private ReminderJob job;

    @Inject
    private TestReminders engine;

    @Inject
    private TestReminderSource source;

    @Inject
    private OwnReminders own;

    @Inject
    private WorkLeaseRepository leases;

    @Inject
    private TestPeople people;

    @Inject
    private BulkRepository bulk;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    /** More than a chunk; whoever started it, the timer or the test, each is told once and all stand in one mail. */
    @Test
    void theJobTellsEverythingAndWritesOneMail() throws Exception {
        String login = "job-" + UUID.randomUUID().toString().substring(0, 8);
        Long person = people.have(login, Role.EDITOR, "5");
        engine.address(person);
        people.run(login, () -> own.choose(new ReminderChoiceInput(true, LocalTime.MIDNIGHT, true, null)));
        transaction.begin();
        List<Long> things = List.copyOf(bulk.ids(450));
        things.forEach(thing -> source.have(thing, TownDay.today(), person));
        reminders.order(things.stream()
                .map(thing -> new ReminderOrder(
                        new SubjectRef(TestReminderSource.KIND, thing), 0, TownDay.today(), ReminderDays.of(0), null))
                .toList());
        transaction.commit();

        await().atMost(PATIENCE).until(() -> {
            SystemWork.run(() -> runs.look(ZonedDateTime.now(clock)));
            return engine.notices(person).size() == 450;
        });
        await().atMost(PATIENCE)
                .until(() -> engine.notices(person).stream()
                                .filter(notice -> notice.getMail() != NoticeMail.WAITING)
                                .count()
                        == 450);
        assertThat(engine.notices(person)).extracting(Notice::getMail).containsOnly(NoticeMail.DIGEST);
        assertThat(engine.digests(person)).hasSize(1);
        await().atMost(PATIENCE).until(() -> administered(job::overview).running() == null);
        JobOverview overview = administered(job::overview);
        assertThat(overview.last().seconds()).isPositive();
        assertThat(administered(() -> job.list(new PageRequest(0, 25, null, true))).rows().stream()
                        .mapToInt(RunRow::told)
                        .sum())
                .isGreaterThanOrEqualTo(450);
    }

    /** The mail of the first person is not due before the last minute of the day: only the step before the mails passes it on. */
    @Test
    void theJobPassesOnWhatReachesSomebodyElseByNow() throws Exception {
        String login = "first-" + UUID.randomUUID().toString().substring(0, 8);
        Long first = people.have(login, Role.EDITOR, "5");
        Long second = people.have("second-" + login, Role.EDITOR, "5");
        engine.address(first);
        people.run(login, () -> own.choose(new ReminderChoiceInput(true, LocalTime.of(23, 59), true, null)));
        Long thing = bulk.ids(1).get(0);
        source.have(thing, TownDay.today(), first);
        transaction.begin();
        reminders.order(List.of(new ReminderOrder(
                new SubjectRef(TestReminderSource.KIND, thing), 0, TownDay.today(), ReminderDays.of(0), null)));
        transaction.commit();
        engine.tell(thing, ZonedDateTime.now(clock));
        await().atMost(PATIENCE).until(() -> engine.notices(first).size() == 1);
        source.have(thing, TownDay.today(), second);

        await().atMost(PATIENCE).until(() -> administered(() -> runs.start(ZonedDateTime.now(clock))));

        await().atMost(PATIENCE).until(() -> engine.notices(second).size() == 1);
        assertThat(engine.notices(first)).extracting(Notice::getMail).containsExactly(NoticeMail.PASSED_ON);
    }

    /** The timer looks as the test does; while somebody has stopped the job neither of them begins a run. */
    @Test
    void whileTheJobIsPausedNobodyIsRemindedAndAfterwardsEverybodyIs() throws Exception {
        String login = "pause-" + UUID.randomUUID().toString().substring(0, 8);
        Long person = people.have(login, Role.EDITOR, "5");
        String admin = "admin-" + UUID.randomUUID().toString().substring(0, 8);
        people.have(admin, Role.ADMINISTRATOR, null);
        people.run(admin, job::pause);
        people.run(admin, job::pause);
        await().atMost(PATIENCE).until(() -> administered(job::overview).running() == null);
        Long thing = bulk.ids(1).get(0);
        source.have(thing, TownDay.today(), person);
        transaction.begin();
        reminders.order(List.of(new ReminderOrder(
                new SubjectRef(TestReminderSource.KIND, thing), 0, TownDay.today(), ReminderDays.of(0), null)));
        transaction.commit();

        SystemWork.run(() -> runs.look(ZonedDateTime.now(clock)));

        JobOverview paused = people.as(admin, job::overview);
        assertThat(paused.isPaused()).isTrue();
        assertThat(paused.pausedBy()).isNotBlank();
        assertThat(paused.due()).isPositive();
        assertThat(engine.notices(person)).isEmpty();
        people.run(admin, job::resume);
        SystemWork.run(() -> runs.look(ZonedDateTime.now(clock)));
        await().atMost(PATIENCE).until(() -> engine.notices(person).size() == 1);
        assertThat(people.as(admin, job::overview).isPaused()).isFalse();
    }

    @Test
    void aThousandFailuresInARowEndNeitherTheRunNorTheNextOne() throws Exception {
        Long person = people.have("last-" + UUID.randomUUID().toString().substring(0, 8), Role.EDITOR, "5");
        transaction.begin();
        List<Long> things = List.copyOf(bulk.ids(1_001));
        reminders.order(things.stream()
                .map(thing -> new ReminderOrder(
                        new SubjectRef(TestReminderSource.KIND, thing), 0, TownDay.today(), ReminderDays.of(0), null))
                .toList());
        transaction.commit();
        things.forEach(source::breakDown);
        Long last = things.get(1_000);
        source.have(last, TownDay.today(), person);

        await().atMost(PATIENCE).until(() -> {
            SystemWork.run(() -> runs.look(ZonedDateTime.now(clock)));
            return engine.notices(person).size() == 1;
        });
        await().atMost(PATIENCE).until(() -> administered(job::overview).running() == null);
        assertThat(administered(() -> job.list(new PageRequest(0, 25, null, true))).rows().stream()
                        .filter(run -> run.state() == RunState.DONE)
                        .mapToInt(RunRow::failures)
                        .sum())
                .isGreaterThanOrEqualTo(1_000);
        things.forEach(source::forget);
        await().atMost(PATIENCE).until(() -> administered(() -> runs.start(ZonedDateTime.now(clock))));
    }

    /** One that cannot be told rests longer and longer, is given up, and comes when somebody wants it to. */
    @Test
    void whatWasGivenUpIsTriedAgainWhenSomebodyWantsIt() throws Exception {
        Long thing = bulk.ids(1).get(0);
        ZonedDateTime now = ZonedDateTime.now(clock);
        source.breakDown(thing);
        transaction.begin();
        reminders.order(List.of(new ReminderOrder(
                new SubjectRef(TestReminderSource.KIND, thing), 0, TownDay.today(), ReminderDays.of(0), null)));
        transaction.commit();
        for (int day = 0; day < 5; day++) {
            engine.tell(thing, now.plusDays(day));
        }
        Reminder givenUp = engine.reminders(thing).get(0);
        assertThat(givenUp.getState()).isEqualTo(ReminderState.FAILED);
        assertThat(administered(job::failures))
                .filteredOn(failure -> failure.id().equals(givenUp.getId()))
                .singleElement()
                .satisfies(failure -> {
                    assertThat(failure.isGivenUp()).isTrue();
                    assertThat(failure.hasWords()).isFalse();
                    assertThat(failure.reason()).contains("is broken");
                });

        Long person = people.have("late-" + UUID.randomUUID().toString().substring(0, 8), Role.EDITOR, "5");
        source.have(thing, TownDay.today(), person);
        assertThat(administered(job::tryAgain)).isPositive();

        await().atMost(PATIENCE).until(() -> {
            SystemWork.run(() -> runs.look(ZonedDateTime.now(clock)));
            return engine.notices(person).size() == 1;
        });
    }

    private <T> T administered(Supplier<T> question) {
        List<T> answer = new ArrayList<>();
        SystemWork.run(() -> answer.add(question.get()));
        return answer.get(0);
    }

    @Test
    void aLeaseIsOneWorkersUntilItEnds() {
        Instant now = Instant.parse("2026-03-29T00:59:00Z");
        Instant end = now.plusSeconds(60);
        String name = "test-" + UUID.randomUUID();

        assertThat(leases.take(name, "one", now, end)).isTrue();
        assertThat(leases.take(name, "two", now.plusSeconds(59), end.plusSeconds(60)))
                .isFalse();
        assertThat(leases.take(name, "one", now.plusSeconds(30), end.plusSeconds(30)))
                .isTrue();
        assertThat(leases.take(name, "two", end, end.plusSeconds(60))).isFalse();
        assertThat(leases.take(name, "two", end.plusSeconds(30), end.plusSeconds(60)))
                .isTrue();
        leases.giveBack(name, "one");
        assertThat(leases.take(name, "one", end.plusSeconds(31), end.plusSeconds(90)))
                .isFalse();
        leases.giveBack(name, "two");
        assertThat(leases.take(name, "one", end.plusSeconds(32), end.plusSeconds(90)))
                .isTrue();
        leases.giveBack(name, "one");
    }
}
