package de.nordertor.reminder.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.nordertor.TownDay;
import de.nordertor.identity.TestPeople;
import de.nordertor.identity.entity.Role;
import de.nordertor.platform.boundary.SystemWork;
import de.nordertor.platform.control.BulkRepository;
import de.nordertor.platform.control.WorkLeaseRepository;
import de.nordertor.platform.entity.SubjectRef;
import de.nordertor.reminder.entity.Notice;
import de.nordertor.reminder.entity.NoticeMail;
import de.nordertor.reminder.entity.ReminderDays;
import de.nordertor.reminder.job.ReminderJobs;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
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
    private ReminderJobs jobs;

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

        SystemWork.run(() -> jobs.start(UUID.randomUUID().toString()));

        await().atMost(PATIENCE)
                .until(() -> engine.notices(person).stream()
                                .filter(notice -> notice.getMail() != NoticeMail.WAITING)
                                .count()
                        == 450);
        assertThat(engine.notices(person)).extracting(Notice::getMail).containsOnly(NoticeMail.DIGEST);
        assertThat(engine.digests(person)).hasSize(1);
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
