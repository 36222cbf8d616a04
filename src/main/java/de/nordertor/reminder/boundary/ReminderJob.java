package de.nordertor.reminder.boundary;

import de.nordertor.identity.boundary.PersonRow;
import de.nordertor.identity.boundary.Users;
import de.nordertor.platform.boundary.CurrentUser;
import de.nordertor.platform.boundary.Page;
import de.nordertor.platform.boundary.PageRequest;
import de.nordertor.platform.boundary.Permitted;
import de.nordertor.platform.entity.IllegalStepException;
import de.nordertor.platform.entity.NotPermittedException;
import de.nordertor.platform.entity.Permission;
import de.nordertor.reminder.control.ReminderBacklogRepository;
import de.nordertor.reminder.control.ReminderRunRepository;
import de.nordertor.reminder.entity.ReminderPause;
import de.nordertor.reminder.entity.RunState;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/** The job that reminds people, for those who see to it that it runs. What a reminder is about is not told here. */
@Stateless
@Permitted(Permission.MAIL_ADMINISTER)
public class ReminderJob {

    @Inject
    private ReminderRuns runs;

    @Inject
    private ReminderRunRepository records;

    @Inject
    private ReminderBacklogRepository backlog;

    @Inject
    private Users users;

    @Inject
    private CurrentUser user;

    @Inject
    private Clock clock;

    public JobOverview overview() {
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        Optional<ReminderPause> pause = records.findPause();
        return new JobOverview(
                records.findLast(RunState.RUNNING).orElse(null),
                records.findLast(RunState.DONE).orElse(null),
                pause.map(ReminderPause::getSince).orElse(null),
                pause.flatMap(found -> users.find(found.getPersonId()))
                        .map(PersonRow::displayName)
                        .orElse(null),
                backlog.countDue(today, now),
                backlog.countResting(today, now),
                backlog.countPeopleWaiting(),
                backlog.countFailed(),
                backlog.findNextDay(today).orElse(null));
    }

    /** Newest first. */
    public Page<RunRow> list(PageRequest page) {
        return new Page<>(records.findPage(page), records.count());
    }

    /** What could not be told, and to whom no mail could be written; the latest first, a hundred at most. */
    public List<JobFailure> failures() {
        return backlog.findFailures();
    }

    /** @throws IllegalStepException when it runs already */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void startNow() {
        if (!runs.start(ZonedDateTime.now(clock))) {
            throw new IllegalStepException("reminder.job.runsAlready");
        }
    }

    /** No node starts it by itself any more; a run that has begun comes to its end. */
    public void pause() {
        if (records.findPause().isEmpty()) {
            Long me = user.id().orElseThrow(() -> new NotPermittedException("platform.error.notPermitted"));
            records.pause(new ReminderPause(me, clock.instant()));
        }
    }

    /** It starts by itself again. What has come meanwhile is told once. */
    public void resume() {
        records.resume();
    }

    /** Everything that failed is tried with the next run. @return how much */
    public int tryAgain() {
        return backlog.tryAgain(clock.instant());
    }
}
